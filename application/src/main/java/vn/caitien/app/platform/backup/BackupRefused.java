package vn.caitien.app.platform.backup;

import java.util.Locale;
import vn.caitien.app.platform.Refused;

/** Why a backup is not made, believed or restored. */
public final class BackupRefused extends Refused {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    BackupRefused(Reason reason, Object... values) {
        super(reason.key(), values);
        this.reason = reason;
    }

    BackupRefused(Throwable cause, Reason reason, Object... values) {
        this(reason, values);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    /** What may be wrong. */
    public enum Reason {
        /** It is no backup of ours. */
        NOT_A_BACKUP,
        /** It ends before its end. */
        CUT,
        /** {0} the part that is not as it was written. */
        ALTERED,
        /** {0} its version, {1} the newest this program knows. */
        NEWER,
        /** It is under a passphrase, and none was given. */
        PASSPHRASE_MISSING,
        /** The passphrase does not open it. */
        PASSPHRASE_WRONG,
        /** {0} the file, which is there already. */
        FILE_EXISTS,
        /** {0} the file. */
        FILE_NOT_WRITABLE,
        /** {0} the file. */
        FILE_NOT_READABLE,
        /** {0} how many files that belong to it are not beside it as they should be, {1} the first, {2} where they should lie. */
        FILES_LOST,
        /** Files are being taken away just now. */
        FILES_BUSY,
        /** Where it is to be restored there are tables already. */
        NOT_EMPTY,
        /** {0} what the database said. */
        DATABASE;

        /** The key of its message. */
        public String key() {
            return "backup." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
