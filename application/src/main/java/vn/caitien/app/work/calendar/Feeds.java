package vn.caitien.app.work.calendar;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.IssuedRecord;
import vn.caitien.app.improvement.IssuedRecords;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.school.SchoolRegister;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.SetDays;
import vn.caitien.app.trail.Trail;
import vn.caitien.app.work.LinkWord;
import vn.caitien.app.work.WorkRights;

/** Calendars that other programs read by a secret address: made, given another address, withdrawn, read. */
@Service
class Feeds {
    /** How far back and ahead days of rules and offices are told. */
    private static final int YEARS = 1;
    private static final Duration HOUR = Duration.ofHours(1);

    private final FeedRows feeds;
    private final FeedDays days;
    private final IssuedRecords plans;
    private final SchoolRegister schools;
    private final SchoolYears years;
    private final SetDays set;
    private final Permissions permissions;
    private final WorkRights rights;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    Feeds(FeedRows feeds, FeedDays days, IssuedRecords plans, SchoolRegister schools, SchoolYears years, SetDays set,
            Permissions permissions, WorkRights rights, Trail trail, SchoolTables tables, Clock clock) {
        this.feeds = feeds;
        this.days = days;
        this.plans = plans;
        this.schools = schools;
        this.years = years;
        this.set = set;
        this.permissions = permissions;
        this.rights = rights;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** Those of an account that are open. */
    List<Feed> of(SchoolId school, AccountId account) {
        return tables.within(school, () -> feeds.of(school, account));
    }

    /**
     * Makes a calendar; its word is told this once. The one of the same extent they had before opens no longer.
     *
     * @throws NotHere when they may not read that
     */
    LinkWord make(AccountId by, SchoolId school, Extent extent, Language language) {
        require(by, school, extent);
        LinkWord word = LinkWord.make(school);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Feed feed = new Feed(Uuid7.at(clock), by, extent, language, now, null);
        return tables.within(school, () -> {
            feeds.end(school, by, extent, now);
            feeds.add(school, feed, word);
            trail.record(school, by.actor(), FeedKind.made(extent).of(feed.id()));
            return word;
        });
    }

    /** Closes the one they have of that extent; nothing happens where they have none. */
    void withdraw(AccountId by, SchoolId school, Extent extent) {
        tables.within(school, () -> {
            Optional<Feed> open = feeds.of(school, by).stream().filter(feed -> feed.extent() == extent).findFirst();
            open.ifPresent(feed -> {
                feeds.end(school, by, extent, clock.instant());
                trail.record(school, by.actor(), FeedKind.WITHDRAWN.of(feed.id()));
            });
            return open;
        });
    }

    /** The calendar of a word; empty for one that was never made, was withdrawn, or is of someone who may not read that any more. */
    Optional<Feed> open(LinkWord word) {
        return tables.within(word.school(), () -> feeds.of(word)).filter(feed -> may(feed.account(), word.school(), feed.extent()));
    }

    /** What it tells today; that it was asked for is written down. */
    FeedContent content(SchoolId school, Feed feed, URI site) {
        Instant now = clock.instant();
        tables.within(school, () -> {
            feeds.read(school, feed.id(), now, now.minus(HOUR));
            return feed;
        });
        List<IssuedRecord> issued = plans.of(school).stream().filter(plan -> !plan.closed()).toList();
        List<FeedDay> due = days.of(school, issued.stream().map(IssuedRecord::plan).toList(),
                feed.extent() == Extent.PLANS ? null : rights.person(feed.account(), school).map(SchoolPerson::ids)
                        .orElseThrow(() -> new NotHere("calendar of school " + school)));
        LocalDate today = Today.of(clock);
        return new FeedContent(feed, school, schools.name(school).orElse(""), site, due,
                issued.stream().collect(Collectors.toMap(IssuedRecord::plan, IssuedRecord::title, (one, other) -> one)),
                OfficialDays.of(years.all(school), set, today.minusYears(YEARS), today.plusYears(YEARS)));
    }

    private void require(AccountId account, SchoolId school, Extent extent) {
        if (!may(account, school, extent)) {
            throw new NotHere("calendar of school " + school);
        }
    }

    private boolean may(AccountId account, SchoolId school, Extent extent) {
        return permissions.may(account, school, Deed.READ_DRAFT, Matter.ANY).allowed()
                && (extent == Extent.PLANS || rights.person(account, school).isPresent());
    }
}
