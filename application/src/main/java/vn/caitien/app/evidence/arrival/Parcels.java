package vn.caitien.app.evidence.arrival;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.evidence.EvidenceFiles;
import vn.caitien.app.evidence.Part;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.files.Incoming;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.evidence.file.Parcel;

/** Takes zips of many documents: looked into at once, kept until they are unpacked. A delivery has one at most. */
@Component
class Parcels {
    /** As a parcel is kept until it is unpacked. */
    private static final String MEDIA = "PARCEL";

    private final EvidenceFiles files;
    private final Deliveries deliveries;
    private final Arrivals arrivals;
    private final Room room;
    private final SchoolTables tables;
    private final Clock clock;

    Parcels(EvidenceFiles files, Deliveries deliveries, Arrivals arrivals, Room room, SchoolTables tables, Clock clock) {
        this.files = files;
        this.deliveries = deliveries;
        this.arrivals = arrivals;
        this.room = room;
        this.tables = tables;
        this.clock = clock;
    }

    /** By which an entry of a parcel is known again, however often unpacking is begun. */
    static String mark(String sha256, int index) {
        return "zip " + sha256 + " " + index;
    }

    /**
     * Keeps a parcel, to be unpacked in the delivery with which it came; where that has one already, in a further one of the
     * same giver, so that each tells of its own.
     *
     * @return why not; null where it is safe
     */
    @Nullable String keep(Given given, Incoming incoming) throws IOException {
        String fault = fault(given, incoming);
        if (fault == null && !unpacked(given, incoming.sha256())) {
            Part part = new Part(incoming.keep(given.school()).sha256(), FileNames.last(given.name()), MEDIA, incoming.length());
            tables.within(given.school(), () -> {
                files.have(given.school(), part);
                deliveries.packed(given.school(), delivery(given, part.sha256()), part.sha256(), part.name());
                return part;
            });
        }
        return fault;
    }

    private @Nullable String fault(Given given, Incoming incoming) throws IOException {
        return switch (Parcel.open(incoming.path(), Parcel.Limits.DEFAULT)) {
            case Parcel.Opened.Refused(Parcel.Fault why) -> why == Parcel.Fault.NO_ZIP ? "unfit-archive" : fault(why);
            case Parcel.Opened.Ready(Parcel parcel) -> {
                try (parcel) {
                    yield parcel.items().isEmpty() ? "zip-empty" : room.parcel(given.school(), incoming.length());
                }
            }
        };
    }

    /** What is wrong with a parcel, as it is kept. */
    static String fault(Parcel.Fault why) {
        return "zip-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether this delivery unpacked it before: an answer was lost, and it came again. */
    private boolean unpacked(Given given, String sha256) {
        return tables.within(given.school(), () -> !arrivals.one(given.school(), given.delivery(), mark(sha256, 0)).isEmpty());
    }

    private UUID delivery(Given given, String sha256) {
        Delivery asked = deliveries.one(given.school(), given.delivery()).orElseThrow();
        if (asked.parcelName() == null || sha256.equals(asked.parcel())) {
            return asked.id();
        }
        UUID further = Uuid7.at(clock);
        deliveries.add(given.school(), further, given.by(), clock.instant());
        return further;
    }
}
