package vn.caitien.app.improvement.wording;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.improvement.wording.Wording.Kind;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Act;
import vn.caitien.app.trail.Trail;
import vn.caitien.text.Plain;

/** Words a school keeps for its next plan. Who writes drafts keeps them and drops them. */
@Service
public class SchoolWordings {
    private static final int MOST = 30;

    private final Wordings wordings;
    private final Permissions permissions;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    SchoolWordings(Wordings wordings, Permissions permissions, Trail trail, SchoolTables tables, Clock clock) {
        this.wordings = wordings;
        this.permissions = permissions;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * What the school keeps for a section: lines that name what plans rest on, and words of sections with its title, the
     * last kept first. Accents, signs and case of the title do not matter.
     */
    public List<Wording> of(SchoolId school, String title) {
        return tables.within(school, () -> wordings.of(school, Plain.bare(title), MOST));
    }

    /** Keeps a line for the plans to come. A line kept before is kept once. */
    public void keepBasis(AccountId by, SchoolId school, String line) {
        keep(by, school, Kind.BASIS, Plain.bare(line), line);
    }

    /** Keeps the words of a section by its title, in place of those that were kept. */
    public void keepSection(AccountId by, SchoolId school, String title, String words) {
        keep(by, school, Kind.SECTION, Plain.bare(title), words);
    }

    /** @throws NotHere when there are none, or they may not */
    public void drop(AccountId by, SchoolId school, UUID id) {
        may(by, school);
        tables.within(school, () -> {
            if (!wordings.drop(school, id)) {
                throw new NotHere("wording " + id);
            }
            Act act = WordingKind.DROPPED.of(id);
            trail.record(school, by.actor(), act);
            return act;
        });
    }

    private void keep(AccountId by, SchoolId school, Kind kind, String name, String words) {
        may(by, school);
        Wording wording = new Wording(Uuid7.at(clock), kind, name, words);
        tables.within(school, () -> {
            wordings.keep(school, wording, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
            Act act = WordingKind.KEPT.of(wording.id());
            trail.record(school, by.actor(), act);
            return act;
        });
    }

    private void may(AccountId by, SchoolId school) {
        if (!permissions.may(by, school, Deed.WRITE_DRAFT, Matter.ANY).allowed()) {
            throw new NotHere("drafts of school " + school);
        }
    }
}
