package vn.caitien.app.evidence.arrival;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.evidence.EvidenceFiles;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.files.FilesRefused;
import vn.caitien.app.platform.files.Size;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/** How large files may be, in bytes, and how much a school may have. */
@Component
class Room {
    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;
    private static final String ZIP = ".zip";

    private final EvidenceFiles files;
    private final SchoolTables tables;
    private final long largest;
    private final long parcel;
    private final long room;

    Room(EvidenceFiles files, SchoolTables tables, SettingValues settings) {
        this.files = files;
        this.tables = tables;
        this.largest = settings.always(Settings.EVIDENCE_FILE_MB) * MEGA;
        this.parcel = settings.always(Settings.EVIDENCE_PARCEL_MB) * MEGA;
        this.room = settings.always(Settings.EVIDENCE_SCHOOL_GB) * KILO * MEGA;
    }

    /** What one document may have. */
    long largest() {
        return largest;
    }

    /** What one zip of documents may have. */
    long parcel() {
        return Math.max(parcel, largest);
    }

    /** What may come under that name: only a parcel, which is called one, may be larger than a document. */
    long incoming(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ZIP) ? parcel() : largest;
    }

    /** Why a document of that length is not kept; null where nothing is wrong. */
    @Nullable String document(SchoolId school, long length) {
        return length > largest ? tooLarge() : parcel(school, length);
    }

    /** Why a parcel of that length is not kept; null where nothing is wrong. */
    @Nullable String parcel(SchoolId school, long length) {
        return tables.within(school, () -> files.taken(school)) + length > room ? "school-full" : null;
    }

    /** That it is larger than a document may be. */
    String tooLarge() {
        return tooLarge(largest);
    }

    /** That it is larger than may come under that name. */
    String tooLarge(String name) {
        return tooLarge(incoming(name));
    }

    private static String tooLarge(long allowed) {
        return Fault.of(FilesRefused.Reason.TOO_LARGE.key(), Size.of(allowed));
    }
}
