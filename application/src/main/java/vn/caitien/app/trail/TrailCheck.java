package vn.caitien.app.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Login;
import vn.caitien.app.platform.database.OwnerTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.trail.TrailFault.Kind;

/** Goes over the chains of all schools and finds what was altered, moved, taken out or cut off. */
public final class TrailCheck {
    private static final Sql SCHOOLS = Sql.ofOwner("""
            select school_id from trail_head union select school_id from trail_entry
            union select school_id from trail_anchor order by 1
            """);
    private static final Sql ENDS = Sql.ofOwner("""
            select number, hash from trail_head where school_id = :school
            union all select number, hash from trail_anchor where school_id = :school order by number
            """);

    private final OwnerTables tables;
    private final Chain chain;
    private final Seal seal;

    TrailCheck(OwnerTables tables, Seal seal) {
        this.tables = tables;
        this.chain = new Chain(tables);
        this.seal = seal;
    }

    /**
     * What is wrong, school by school, in the order of the entries.
     *
     * @param owner sees all schools
     * @param secrets hold the key
     */
    public static List<TrailFault> run(Login owner, Secrets secrets) {
        TrailCheck check = new TrailCheck(OwnerTables.of(owner), new Seal(secrets.key(TrailParts.KEY)));
        return check.tables.of(SCHOOLS).query(UUID.class).list().stream()
                .flatMap(school -> check.school(new SchoolId(school)).stream())
                .toList();
    }

    /** What is wrong in the record of one school. */
    List<TrailFault> school(SchoolId school) {
        Optional<Arrival> arrival = Arrival.last(chain, school, seal);
        List<TrailFault> faults = new ArrayList<>(arrival.map(it -> it.faults(chain, school)).orElse(List.of()));
        List<Head> ends = tables.of(ENDS).param("school", school.value())
                .query((row, at) -> new Head(row.getLong("number"), row.getBytes("hash"))).list();
        Head last = arrival.map(Arrival::before).orElse(Head.empty());
        for (List<Link> page = chain.after(school, last.number()); !page.isEmpty(); page = chain.after(school, last.number())) {
            for (Link link : page) {
                faults.addAll(faults(last, link));
                last = new Head(link.entry().number(), link.hash());
                faults.addAll(rewritten(school, last, ends));
            }
        }
        long there = last.number();
        ends.stream().mapToLong(Head::number).filter(end -> end > there).max().ifPresent(end ->
                LongStream.rangeClosed(there + 1, end)
                        .forEach(number -> faults.add(new TrailFault(school, number, Kind.CUT_OFF))));
        return faults;
    }

    private List<TrailFault> faults(Head last, Link link) {
        long number = link.entry().number();
        List<TrailFault> faults = new ArrayList<>(LongStream.range(last.number() + 1, number)
                .mapToObj(missing -> new TrailFault(link.school(), missing, Kind.MISSING)).toList());
        if (!Arrays.equals(link.hash(), seal.of(link.school(), link.entry(), link.previous()))) {
            faults.add(new TrailFault(link.school(), number, Kind.ALTERED));
        } else if (faults.isEmpty() && !Arrays.equals(link.previous(), last.hash())) {
            faults.add(new TrailFault(link.school(), number, Kind.MOVED));
        }
        return faults;
    }

    /** An end written down outside that says otherwise: the entry was sealed anew by someone who has the key. */
    private static List<TrailFault> rewritten(SchoolId school, Head now, List<Head> ends) {
        return ends.stream()
                .filter(end -> end.number() == now.number() && !Arrays.equals(end.hash(), now.hash()))
                .map(end -> new TrailFault(school, now.number(), Kind.ALTERED))
                .distinct().toList();
    }
}
