package vn.caitien.app.evidence.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.evidence.EvidenceFiles;
import vn.caitien.app.evidence.Part;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FilesRefused;
import vn.caitien.app.platform.files.Incoming;
import vn.caitien.app.platform.files.VirusScan;
import vn.caitien.evidence.file.FileInspector;
import vn.caitien.evidence.file.FileKind;
import vn.caitien.evidence.file.Inspection;
import vn.caitien.evidence.file.Inspection.Reason;
import vn.caitien.evidence.file.Parcel;

/** Takes one file: looks into it, keeps its bytes, then writes its row. Nothing is acknowledged before both are safe. */
@Component
class Reception {
    private final FileStore store;
    private final VirusScan scan;
    private final EvidenceFiles files;
    private final Arrivals arrivals;
    private final Parcels parcels;
    private final Room room;
    private final SchoolTables tables;
    private final Clock clock;

    Reception(FileStore store, VirusScan scan, EvidenceFiles files, Arrivals arrivals, Parcels parcels, Room room, SchoolTables tables,
            Clock clock) {
        this.store = store;
        this.scan = scan;
        this.files = files;
        this.arrivals = arrivals;
        this.parcels = parcels;
        this.room = room;
        this.tables = tables;
        this.clock = clock;
    }

    /** Gives the bytes of a file from their beginning. */
    interface Source {
        /** @return to be closed */
        InputStream open() throws IOException;
    }

    /**
     * One file of a delivery; what had come before is not taken again. A zip of documents is kept to be unpacked.
     *
     * @throws IOException when it breaks off; nothing of it is left, and it may come again
     */
    Arrival take(Given given, InputStream in) throws IOException {
        Arrival earlier = earlier(given);
        return earlier != null ? earlier : taken(given, in, true);
    }

    /**
     * One entry of a parcel; what had come before is not unpacked again. A zip in a zip is refused.
     *
     * @throws IOException when the parcel cannot be read from the disk
     */
    Arrival unpack(Given given, Source source) throws IOException {
        Arrival earlier = earlier(given);
        if (earlier != null) {
            return earlier;
        }
        try (InputStream in = source.open()) {
            return taken(given, in, false);
        } catch (Parcel.Stopped stopped) {
            return refused(given, 0, stopped.fault() == Parcel.Fault.TOO_LARGE ? room.tooLarge() : entry(stopped.fault()));
        }
    }

    private static String entry(Parcel.Fault fault) {
        return "entry-" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable Arrival earlier(Given given) {
        return tables.within(given.school(), () -> arrivals.one(given.school(), given.delivery(), given.mark()).stream().toList()).stream()
                .filter(arrival -> arrival.document() != null).findFirst().orElse(null);
    }

    private Arrival taken(Given given, InputStream in, boolean parcel) throws IOException {
        try (Incoming incoming = store.receive(in, parcel ? room.incoming(given.name()) : room.largest())) {
            return switch (FileInspector.inspect(incoming.path())) {
                case Inspection.Unfit(Reason reason) when parcel && reason == Reason.ARCHIVE -> parcel(given, incoming);
                case Inspection.Unfit(Reason reason) -> refused(given, incoming.length(), Fault.of(reason, given.name()));
                case Inspection.Fit(FileKind kind) -> document(given, incoming, kind);
            };
        } catch (FilesRefused no) {
            return refused(given, 0, Fault.of(no));
        }
    }

    private Arrival parcel(Given given, Incoming incoming) throws IOException {
        String fault = parcels.keep(given, incoming);
        return fault == null ? new Arrival(given.mark(), given.name(), incoming.length(), null, false, null)
                : refused(given, incoming.length(), fault);
    }

    private Arrival document(Given given, Incoming incoming, FileKind kind) throws IOException {
        long length = incoming.length();
        String fault = room.document(given.school(), length);
        if (fault != null) {
            return refused(given, length, fault);
        }
        scan.check(incoming.path());
        Part part = new Part(incoming.keep(given.school()).sha256(), FileNames.last(given.name()), kind.name(), length);
        try {
            return written(given, part);
        } catch (UncheckedIOException gone) {
            throw Objects.requireNonNull(gone.getCause());
        }
    }

    private Arrival written(Given given, Part part) {
        return tables.within(given.school(), () -> {
            EvidenceFiles.Became became = files.document(given.by(), given.school(), part, FileNames.title(given.name()));
            // a record that told of a pupil may have been emptied of the same file at this moment
            if (!store.exists(given.school(), part.sha256())) {
                throw new UncheckedIOException(new NoSuchFileException(part.name()));
            }
            Arrival arrival = new Arrival(given.mark(), given.name(), part.length(), became.document(), became.known(), null);
            arrivals.put(given.school(), given.delivery(), arrival, clock.instant());
            return arrival;
        });
    }

    /** Writes down that it is larger than may come under its name. */
    Arrival tooLarge(Given given) {
        return refused(given, 0, room.tooLarge(given.name()));
    }

    /** Writes down that nothing of it is kept, and why. */
    void refuse(Given given, String fault) {
        refused(given, 0, fault);
    }

    private Arrival refused(Given given, long length, String fault) {
        Arrival arrival = given.refused(length, fault);
        return tables.within(given.school(), () -> {
            arrivals.put(given.school(), given.delivery(), arrival, clock.instant());
            return arrival;
        });
    }
}
