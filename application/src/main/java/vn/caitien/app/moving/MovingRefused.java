package vn.caitien.app.moving;

import java.util.Locale;
import vn.caitien.app.platform.Refused;
import vn.caitien.app.platform.backup.BackupRefused;

/** Why a school does not leave or does not arrive. Nothing was changed. */
public final class MovingRefused extends Refused {
    private static final long serialVersionUID = 1L;
    private static final String KEYS = "moving.";

    private MovingRefused(String key, Object... values) {
        super(key, values);
    }

    MovingRefused(Reason reason, Object... values) {
        this(reason.key(), values);
    }

    /** In words for the file of a school. */
    static MovingRefused of(BackupRefused refused) {
        MovingRefused told = of(refused.reason(), refused.values());
        told.initCause(refused);
        return told;
    }

    static MovingRefused of(BackupRefused.Reason reason, Object... values) {
        return new MovingRefused(KEYS + key(reason), values);
    }

    /** What the database said. */
    static MovingRefused of(Exception cause) {
        MovingRefused told = of(BackupRefused.Reason.DATABASE, String.valueOf(cause.getMessage()));
        told.initCause(cause);
        return told;
    }

    private static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What may stand in the way, besides what may be wrong with a file. */
    public enum Reason {
        /** {0} what was asked for. */
        NO_SCHOOL,
        /** {0} what was asked for, {1} the ids of those that are called so. */
        SEVERAL_SCHOOLS,
        /** {0} its name, {1} its id. */
        ALREADY_THERE,
        /** {0} the version of the data, or of the file's form, {1} what is known here. */
        NEWER,
        /** {0} the table, {1} the column that does not fit. */
        UNFIT,
        /** {0} the circulars that are not known here. */
        NO_CIRCULAR,
        /** {0} the logins that are others' here. */
        LOGIN_TAKEN,
        /** {0} the codes. */
        UNIT_CODE_TAKEN,
        /** {0} what is not the same here as there. */
        DIFFERENT,
        /** Files are being taken away just now. */
        FILES_BUSY;

        /** The key of its message. */
        public String key() {
            return KEYS + MovingRefused.key(this);
        }
    }
}
