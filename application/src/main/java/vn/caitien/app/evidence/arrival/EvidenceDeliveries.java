package vn.caitien.app.evidence.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.evidence.reading.EvidenceReadings;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.files.Pieces;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;

/** Files as people give them: many at one time, and again after a line broke or a process died. */
@Service
public class EvidenceDeliveries {
    private static final int LONGEST_MARK = 400;
    /** Of one person's deliveries, these may hold a zip that came just now. */
    private static final int LATEST = 10;

    /** As long as someone may go on giving a folder that was given in part. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Deliveries deliveries;
    private final Arrivals arrivals;
    private final Reception reception;
    private final EvidenceReadings readings;
    private final Unpacking unpacking;
    private final Room room;
    private final Pieces pieces;
    private final Permissions permissions;
    private final SchoolTables tables;
    private final Clock clock;

    EvidenceDeliveries(Deliveries deliveries, Arrivals arrivals, Reception reception, EvidenceReadings readings, Unpacking unpacking,
            Room room, Pieces pieces, Permissions permissions, SchoolTables tables, Clock clock) {
        this.deliveries = deliveries;
        this.arrivals = arrivals;
        this.reception = reception;
        this.readings = readings;
        this.unpacking = unpacking;
        this.room = room;
        this.pieces = pieces;
        this.permissions = permissions;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * How large files may be, in bytes.
     *
     * @param file one document
     * @param zip one that is called so
     */
    public record Largest(long file, long zip) {}

    /** How large files may be, so that what is too large need not be sent. */
    public Largest largest() {
        return new Largest(room.largest(), room.parcel());
    }

    /**
     * A large file on its way.
     *
     * @param held how many bytes of it have come
     * @param became what became of it; null while the rest is missing
     */
    public record Held(long held, @Nullable Arrival became) {}

    /** How much has come of a large file that person gives, in this delivery or another. */
    public long held(AccountId by, SchoolId school, String mark) {
        return pieces.held(key(by, school, mark));
    }

    /**
     * Takes a piece of a large file, and the file with its last piece. What has come stays when the line breaks.
     *
     * @param from how much had come, as the sender knows it
     * @param length of the whole file, in bytes
     * @param in the piece; read to its end
     * @throws IOException when it breaks off
     * @throws NotHere when the delivery is not theirs, or they may not give any more
     */
    public Held piece(AccountId by, SchoolId school, UUID delivery, String mark, String name, long from, long length, InputStream in)
            throws IOException {
        Given given = given(by, school, delivery, mark, name);
        if (length > room.incoming(given.name())) {
            return new Held(0, reception.tooLarge(given));
        }
        String key = key(by, school, mark);
        long held = pieces.add(key, from, length, in);
        if (held < length) {
            return new Held(held, null);
        }
        Arrival arrival;
        try (InputStream whole = pieces.whole(key)) {
            arrival = taken(given, whole);
        }
        pieces.drop(key);
        return new Held(held, arrival);
    }

    private static String key(AccountId by, SchoolId school, String mark) {
        return school + " " + by.value() + " " + mark;
    }

    /** A file of a delivery of theirs. */
    private Given given(AccountId by, SchoolId school, UUID delivery, String mark, String name) {
        may(by, school);
        one(by, school, delivery);
        return new Given(by, school, delivery, mark.length() <= LONGEST_MARK ? mark : mark.substring(mark.length() - LONGEST_MARK),
                FileNames.clean(name));
    }

    private Arrival taken(Given given, InputStream in) throws IOException {
        Arrival arrival = reception.take(given, in);
        readings.wake(given.school());
        if (arrival.opening()) {
            latest(given.by(), given.school(), LATEST).forEach(one -> unpacking.begin(given.school(), one));
        }
        return arrival;
    }

    private void may(AccountId by, SchoolId school) {
        if (!permissions.may(by, school, Deed.GIVE_EVIDENCE, Matter.ANY).allowed()) {
            throw new NotHere("evidence of school " + school);
        }
    }

    /** Begins a delivery. */
    public UUID open(AccountId by, SchoolId school) {
        may(by, school);
        UUID id = Uuid7.at(clock);
        return tables.within(school, () -> {
            deliveries.add(school, id, by, clock.instant());
            return id;
        });
    }

    /**
     * A delivery of that person's. A zip of it that a process left half unpacked goes on.
     *
     * @throws NotHere when there is none: what others gave is their own until it is evidence
     */
    public Delivery one(AccountId by, SchoolId school, UUID id) {
        Delivery known = tables.within(school, () -> deliveries.one(school, id).stream().toList()).stream()
                .filter(delivery -> delivery.by().equals(by)).findFirst().orElseThrow(() -> new NotHere("delivery " + id));
        unpacking.begin(school, known);
        return known;
    }

    /** Deliveries of that person's, the latest first. */
    public List<Delivery> latest(AccountId by, SchoolId school, int most) {
        return tables.within(school, () -> deliveries.latest(school, by, most));
    }

    /** A part of what came with a delivery. */
    public Arrived arrivals(SchoolId school, UUID delivery, int from, int most) {
        return tables.within(school, () -> arrivals.some(school, delivery, from, most));
    }

    /** The marks of what that person gave of late and is kept, so that it need not be sent again: a day, a name and a size tell it. */
    public List<String> marks(AccountId by, SchoolId school, UUID delivery) {
        return tables.within(school, () -> arrivals.marks(school, by, delivery, clock.instant().minus(REMEMBERED)));
    }

    /**
     * Takes a file.
     *
     * @param mark by which it is known again: its name, size and day, say
     * @param name with its folders, parted by slashes
     * @param in read to its end unless it is refused before
     * @return what became of it; it is safe, or refused with a reason
     * @throws IOException when it breaks off; nothing of it is left, and it may come again
     * @throws NotHere when the delivery is not theirs, or they may not give any more
     */
    public Arrival give(AccountId by, SchoolId school, UUID delivery, String mark, String name, InputStream in) throws IOException {
        return taken(given(by, school, delivery, mark, name), in);
    }
}
