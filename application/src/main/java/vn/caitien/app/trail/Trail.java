package vn.caitien.app.trail;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.ids.SchoolId;

/** The record of what was done in a school. */
@Service
public class Trail {
    private final Entries entries;
    private final Seal seal;
    private final Clock clock;

    Trail(Entries entries, Seal seal, Clock clock) {
        this.entries = entries;
        this.seal = seal;
        this.clock = clock;
    }

    /** Writes an act down, in the act's own transaction: neither is there without the other. */
    public void record(SchoolId school, Actor actor, Act act) {
        Head head = entries.hold(school);
        Entry entry = new Entry(head.number() + 1, clock.instant().truncatedTo(ChronoUnit.MICROS), actor, act);
        entries.add(new Link(school, entry, head.hash(), seal.of(school, entry, head.hash())));
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
}
