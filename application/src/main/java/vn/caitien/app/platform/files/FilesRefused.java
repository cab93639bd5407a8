package vn.caitien.app.platform.files;

import java.io.IOException;
import java.util.Locale;
import vn.caitien.app.platform.Refused;

/** Why a file is not taken, kept or given. Nothing half is left. */
public final class FilesRefused extends Refused {
    private static final long serialVersionUID = 1L;
    /** As Linux, macOS and Windows say that there is no room. */
    private static final String[] NO_SPACE = {"no space left", "quota exceeded", "not enough space"};

    private final Reason reason;

    FilesRefused(Reason reason, Object... values) {
        super(reason.key(), values);
        this.reason = reason;
    }

    FilesRefused(Throwable cause, Reason reason, Object... values) {
        this(reason, values);
        initCause(cause);
    }

    /** What the disk said. */
    static FilesRefused of(IOException cause) {
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        for (String words : NO_SPACE) {
            if (said.contains(words)) {
                return new FilesRefused(cause, Reason.DISK_FULL);
            }
        }
        return unreachable(cause);
    }

    /** What the disk or the bucket said. */
    static FilesRefused unreachable(Exception cause) {
        return new FilesRefused(cause, Reason.UNREACHABLE, String.valueOf(cause.getMessage()));
    }

    public Reason reason() {
        return reason;
    }

    /** What may stand in the way. */
    public enum Reason {
        /** {0} how much is allowed, such as "50 MB". */
        TOO_LARGE,
        /** There is no room on the disk. */
        DISK_FULL,
        /** The disk or the bucket does not answer, or refuses; {0} what it said, for who keeps the installation. */
        UNREACHABLE,
        /** {0} the setting that is needed too. */
        SETTING_MISSING,
        /** {0} what the scanner calls it. */
        VIRUS,
        /** The scanner that is set does not answer, or did not look at all of it. */
        NOT_SCANNED,
        /** A backup or another check uses the files just now. */
        BUSY;

        /** The key of its message. */
        public String key() {
            return "files." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
