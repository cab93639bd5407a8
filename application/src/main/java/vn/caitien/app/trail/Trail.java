package vn.caitien.app.trail;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.ids.SchoolId;

/** The record of what was done in a school, and to the installation. */
@Service
public class Trail {
    /** Whose chain the acts are in that are of no school: the school that is none. */
    public static final SchoolId INSTALLATION = new SchoolId(new UUID(0, 0));

    private final Entries entries;
    private final InstallationEntries installation;
    private final ChainEnds ends;
    private final Seal seal;
    private final Clock clock;

    Trail(Entries entries, InstallationEntries installation, ChainEnds ends, Seal seal, Clock clock) {
        this.entries = entries;
        this.installation = installation;
        this.ends = ends;
        this.seal = seal;
        this.clock = clock;
    }

    /** Writes an act down, in the act's own transaction: neither is there without the other. */
    public void record(SchoolId school, Actor actor, Act act) {
        entries.add(linked(school, actor, act, entries.hold(school)));
    }

    /** The same for an act of no school, in a transaction of {@code CommonViews}. */
    public void record(Actor actor, Act act) {
        installation.add(linked(INSTALLATION, actor, act, installation.hold()));
    }

    /**
     * Writes an act down that is of a school but done outside its walls, such as a role given: in a transaction of
     * {@code CommonViews}. Who writes to the chain of the installation in the same transaction does that first, so that
     * two never wait for each other.
     *
     * @param school {@link #INSTALLATION} for what turns out to be of no school
     */
    public void recordOutside(SchoolId school, Actor actor, Act act) {
        if (school.equals(INSTALLATION)) {
            record(actor, act);
            return;
        }
        ends.add(linked(school, actor, act, ends.hold(school)));
    }

    /**
     * The newest entries first.
     *
     * @param before only those with a smaller number; {@link Long#MAX_VALUE} for the newest
     * @param most how many at most
     */
    public List<Entry> latest(SchoolId school, long before, int most) {
        return read(school, Excerpt.before(before, most));
    }

    /** The same of the installation. */
    public List<Entry> latest(long before, int most) {
        return read(Excerpt.before(before, most));
    }

    /** The newest entries first, in a transaction of the school. */
    public List<Entry> read(SchoolId school, Excerpt wanted) {
        return entries.read(school, wanted);
    }

    /** The same of the installation. */
    public List<Entry> read(Excerpt wanted) {
        return installation.read(wanted);
    }

    private Link linked(SchoolId school, Actor actor, Act act, Head head) {
        Entry entry = new Entry(head.number() + 1, clock.instant().truncatedTo(ChronoUnit.MICROS), actor, act);
        return new Link(school, entry, head.hash(), seal.of(school, entry, head.hash()));
    }
}
