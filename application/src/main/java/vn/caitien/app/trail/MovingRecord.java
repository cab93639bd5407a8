package vn.caitien.app.trail;

import java.sql.Connection;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.OwnerTables;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * The record of a school that moves. Its seals are made with a key that never leaves an installation; so they go along as
 * they are, and the installation that takes them in seals what came, as a whole, in its own first entry.
 */
public final class MovingRecord {
    private final Chain chain;
    private final TrailCheck check;
    private final Seal seal;
    private final Clock clock;

    private MovingRecord(OwnerTables tables, Seal seal, Clock clock) {
        this.chain = new Chain(tables);
        this.check = new TrailCheck(tables, seal);
        this.seal = seal;
        this.clock = clock;
    }

    /** Everything happens in the transaction of that connection. */
    public static MovingRecord on(Connection owner, Secrets secrets, Clock clock) {
        return new MovingRecord(OwnerTables.on(owner), new Seal(secrets.key(TrailParts.KEY)), clock);
    }

    /** Writes down that a copy of the school leaves, as the last entry of the copy. */
    public void leave(SchoolId school) {
        chain.anchor(add(school, MovingKind.LEFT.of(school.value(), seal.mark())));
    }

    /** What leaves. */
    public Departure departure(SchoolId school) {
        ChainDigest all = ChainDigest.of(chain, school, Long.MAX_VALUE);
        return new Departure(seal.mark(), all.last().number(), HexFormat.of().formatHex(all.last().hash()), all.sha256(),
                check.school(school).size());
    }

    /** Whether the record, whose rows are here by now, is the one that left. */
    public boolean same(SchoolId school, Departure departure) {
        ChainDigest all = ChainDigest.of(chain, school, Long.MAX_VALUE);
        return all.sha256().equals(departure.sha256()) && all.endsWith(
                new Head(departure.entries(), HexFormat.of().parseHex(departure.head())))
                && all.endsWith(chain.hold(school));
    }

    /**
     * Writes down that it came: in the record of the installation, and as the first entry here of the school's own.
     *
     * @param name of the school
     * @param accounts how many were made for its people
     */
    public void arrive(SchoolId school, String name, Departure departure, int accounts) {
        add(Trail.INSTALLATION, MovingKind.TAKEN_IN.of(school.value(), accounts, departure.installation(), name));
        add(school, MovingKind.ARRIVED.of(school.value(), departure.entries(), departure.faults(),
                departure.installation(), departure.sha256()));
    }

    /** Writes an act of the program down. */
    public void record(SchoolId school, Act act) {
        add(school, act);
    }

    /** What is wrong in the school's record. */
    public List<TrailFault> faults(SchoolId school) {
        return check.school(school);
    }

    private Link add(SchoolId school, Act act) {
        Head head = chain.hold(school);
        Entry entry = new Entry(head.number() + 1, clock.instant().truncatedTo(ChronoUnit.MICROS), Actor.PROGRAM, act);
        Link link = new Link(school, entry, head.hash(), seal.of(school, entry, head.hash()));
        chain.add(link);
        return link;
    }
}
