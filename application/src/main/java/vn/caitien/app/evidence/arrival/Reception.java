package vn.caitien.app.evidence.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.evidence.EvidenceFiles;
import vn.caitien.app.evidence.Part;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FilesRefused;
import vn.caitien.app.platform.files.Incoming;
import vn.caitien.app.platform.files.VirusScan;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;
import vn.caitien.evidence.file.FileInspector;
import vn.caitien.evidence.file.FileKind;
import vn.caitien.evidence.file.Inspection;

/** Takes one file: looks into it, keeps its bytes, then writes its row. Nothing is acknowledged before both are safe. */
@Component
class Reception {
    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;
    /** As a parcel is kept until it is unpacked. */
    private static final String PARCEL = "PARCEL";

    private final FileStore store;
    private final VirusScan scan;
    private final EvidenceFiles files;
    private final Arrivals arrivals;
    private final SchoolTables tables;
    private final long largest;
    private final long parcel;
    private final long room;
    private final Clock clock;

    Reception(FileStore store, VirusScan scan, EvidenceFiles files, Arrivals arrivals, SchoolTables tables, SettingValues settings,
            Clock clock) {
        this.store = store;
        this.scan = scan;
        this.files = files;
        this.arrivals = arrivals;
        this.tables = tables;
        this.largest = settings.always(Settings.EVIDENCE_FILE_MB) * MEGA;
        this.parcel = settings.always(Settings.EVIDENCE_PARCEL_MB) * MEGA;
        this.room = settings.always(Settings.EVIDENCE_SCHOOL_GB) * KILO * MEGA;
        this.clock = clock;
    }

    /**
     * One file of a delivery; what had come before is not taken again.
     *
     * @param mark by which it is known again
     * @param name with its folders, parted by slashes
     * @throws IOException when it breaks off; nothing of it is left, and it may come again
     */
    Arrival take(AccountId by, SchoolId school, UUID delivery, String mark, String name, InputStream in) throws IOException {
        Arrival earlier = tables.within(school, () -> arrivals.one(school, delivery, mark).stream().toList()).stream()
                .filter(arrival -> arrival.document() != null).findFirst().orElse(null);
        return earlier != null ? earlier : taken(by, school, delivery, mark, name, in);
    }

    private Arrival taken(AccountId by, SchoolId school, UUID delivery, String mark, String name, InputStream in) throws IOException {
        try (Incoming incoming = store.receive(in, largest)) {
            return switch (FileInspector.inspect(incoming.path())) {
                case Inspection.Unfit unfit -> refused(school, delivery, mark, name, incoming.length(), unfit(unfit));
                case Inspection.Fit fit -> {
                    scan.check(incoming.path());
                    yield kept(by, school, delivery, mark, name, incoming, fit.kind());
                }
            };
        } catch (FilesRefused no) {
            return refused(school, delivery, mark, name, 0, Fault.of(no));
        }
    }

    private static String unfit(Inspection.Unfit unfit) {
        return "unfit-" + unfit.reason().name().toLowerCase(Locale.ROOT);
    }

    /**
     * A zip of many files: its bytes, until they are unpacked.
     *
     * @return its hash
     * @throws FilesRefused when it is too large, or there is no room
     * @throws IOException when it breaks off
     */
    Part parcel(SchoolId school, String name, InputStream in) throws IOException {
        try (Incoming incoming = store.receive(in, parcel)) {
            return new Part(incoming.keep(school).sha256(), FileNames.last(name), PARCEL, incoming.length());
        }
    }

    private Arrival kept(AccountId by, SchoolId school, UUID delivery, String mark, String name, Incoming incoming, FileKind kind) {
        if (tables.within(school, () -> files.taken(school)) + incoming.length() > room) {
            return refused(school, delivery, mark, name, incoming.length(), "school-full");
        }
        long length = incoming.length();
        Part part = new Part(incoming.keep(school).sha256(), FileNames.last(name), kind.name(), length);
        return tables.within(school, () -> {
            EvidenceFiles.Became became = files.document(by, school, part, FileNames.title(name));
            Arrival arrival = new Arrival(mark, name, length, became.document(), became.known(), null);
            arrivals.put(school, delivery, arrival, clock.instant());
            return arrival;
        });
    }

    private Arrival refused(SchoolId school, UUID delivery, String mark, String name, long length, String fault) {
        Arrival arrival = new Arrival(mark, name, length, null, false, fault);
        return tables.within(school, () -> {
            arrivals.put(school, delivery, arrival, clock.instant());
            return arrival;
        });
    }
}
