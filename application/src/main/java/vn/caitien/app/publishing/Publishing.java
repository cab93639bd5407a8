package vn.caitien.app.publishing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.improvement.IssuedRecord;
import vn.caitien.app.improvement.IssuedRecords;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.publishing.Addresses.Held;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.trail.Trail;

/** What a school shows to anyone: decided by who may, each decision with its line of the record. */
@Service
class Publishing {
    /** So that no school keeps names from others. */
    static final int MOST_ADDRESSES = 5;

    private final PublicPages pages;
    private final Addresses addresses;
    private final IssuedRecords issued;
    private final SchoolYears years;
    private final Permissions permissions;
    private final Trail trail;
    private final SchoolTables tables;
    private final CommonViews views;
    private final Clock clock;

    Publishing(PublicPages pages, Addresses addresses, IssuedRecords issued, SchoolYears years, Permissions permissions,
            Trail trail, SchoolTables tables, CommonViews views, Clock clock) {
        this.pages = pages;
        this.addresses = addresses;
        this.issued = issued;
        this.years = years;
        this.permissions = permissions;
        this.trail = trail;
        this.tables = tables;
        this.views = views;
        this.clock = clock;
    }

    /** Empty while nothing was decided. */
    Optional<PublicPage> page(SchoolId school) {
        return tables.within(school, () -> pages.of(school));
    }

    /** The addresses of a school, and which of the asked ones are somebody's. */
    List<Held> addresses(SchoolId school, List<PublicAddress> asked) {
        return views.within(() -> addresses.known(school, asked.stream()));
    }

    /**
     * Decides all of it but whether it is on. The address is taken first, in a transaction of its own: it is in no
     * school's tables.
     *
     * @param version of the page that was seen; 0 where there was none
     * @throws NotPublished when another school has the address, or this one had too many
     */
    void decide(AccountId by, SchoolId school, int version, Wanted wanted) {
        may(by, school);
        Optional<PublicPage> seen = page(school);
        if (seen.map(PublicPage::version).orElse(0) != version) {
            throw new StaleVersion("public page of " + school);
        }
        take(by, school, wanted.address());
        List<IssuedRecord> papers = issued.of(school);
        Map<UUID, SchoolYear> labels = years.all(school).stream().collect(Collectors.toMap(SchoolYear::id, year -> year));
        tables.within(school, () -> {
            PublicPage page = seen.map(known -> new PublicPage(known.shown(), wanted.offer(), wanted.contact(),
                    known.preview(), known.plans(), known.version()))
                    .orElseGet(() -> new PublicPage(false, wanted.offer(), wanted.contact(), UUID.randomUUID(), List.of(), 1));
            if (seen.isPresent()) {
                pages.change(school, page);
            } else {
                pages.add(school, page);
            }
            List<PublicPage.Entry> entries = YearWords.entries(page.plans(), papers, labels, wanted.plans());
            entries.forEach(entry -> pages.put(school, entry));
            trail.record(school, by.actor(), PublicationKind.chosen(wanted.offer())
                    .of(null, entries.stream().filter(PublicPage.Entry::shown).count()));
            return page;
        });
    }

    /**
     * Switches the page on or off.
     *
     * @throws NotPublished when nothing was decided about it yet
     */
    void show(AccountId by, SchoolId school, int version, boolean shown) {
        may(by, school);
        tables.within(school, () -> {
            PublicPage page = pages.of(school).orElseThrow(NotPublished::notPrepared);
            pages.change(school, new PublicPage(shown, page.offer(), page.contact(), page.preview(), page.plans(), version));
            trail.record(school, by.actor(), (shown ? PublicationKind.SHOWN : PublicationKind.HIDDEN).of(null));
            return page;
        });
    }

    private void take(AccountId by, SchoolId school, PublicAddress address) {
        views.within(() -> {
            List<Held> own = addresses.known(school, Stream.empty());
            if (own.stream().anyMatch(held -> held.present() && held.address().equals(address))) {
                return own;
            }
            if (own.size() >= MOST_ADDRESSES && own.stream().noneMatch(held -> held.address().equals(address))) {
                throw NotPublished.tooMany(MOST_ADDRESSES);
            }
            if (!addresses.take(school, address, clock.instant())) {
                throw NotPublished.taken(address);
            }
            trail.recordOutside(school, by.actor(), PublicationKind.ADDRESS.of(null, address.value()));
            return own;
        });
    }

    private void may(AccountId by, SchoolId school) {
        if (!permissions.may(by, school, Deed.PUBLISH, Matter.ANY).allowed()) {
            throw new NotHere(Deed.PUBLISH + " in school " + school);
        }
    }
}
