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
    private final Seal seal;
    private final Clock clock;

    Trail(Entries entries, InstallationEntries installation, Seal seal, Clock clock) {
        this.entries = entries;
        this.installation = installation;
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
     * The newest entries first.
     *
     * @param before only those with a smaller number; {@link Long#MAX_VALUE} for the newest
     * @param limit how many at most
     */
    public List<Entry> latest(SchoolId school, long before, int limit) {
        return entries.latest(school, before, limit);
    }

    /** The same of the installation. */
    public List<Entry> latest(long before, int limit) {
        return installation.latest(before, limit);
    }

    private Link linked(SchoolId school, Actor actor, Act act, Head head) {
        Entry entry = new Entry(head.number() + 1, clock.instant().truncatedTo(ChronoUnit.MICROS), actor, act);
        return new Link(school, entry, head.hash(), seal.of(school, entry, head.hash()));
    }
}
