package vn.caitien.app.platform;

/** Why the application does not start. */
public final class StartRefused extends Refused {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * @param reason what stands in the way; also the key of its message
     * @param values for the places of that message
     */
    public StartRefused(Reason reason, Object... values) {
        super(reason.key(), values);
        this.reason = reason;
    }

    /** The same, with what caused it. */
    public StartRefused(Throwable cause, Reason reason, Object... values) {
        this(reason, values);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    /** What may stand in the way of a start. */
    public enum Reason {
        /** {0} folder, {1} process id of who holds it, or "?". */
        FOLDER_IN_USE,
        /** {0} folder. */
        FOLDER_NOT_WRITABLE,
        /** {0} folder, {1} its major version, {2} ours. */
        NEWER_DATABASE,
        /** {0} folder, {1} its major version, {2} ours. */
        OLDER_DATABASE,
        /** {0} the last lines of the log, {1} the log file. */
        DATABASE_DID_NOT_START,
        /** {0} address of the database, {1} what it answered. */
        DATABASE_NOT_REACHED,
        /** {0} name of the system and processor. */
        NO_PROGRAMS,
        /** No way to start PostgreSQL as root. */
        ROOT,
        /** {0} port. */
        PORT_TAKEN,
        /** {0} port of health and metrics. */
        HEALTH_PORT_TAKEN,
        /** {0} setting, {1} its value. */
        SETTING_UNREADABLE,
        /** {0} setting that is not there, {1} the one that needs it. */
        SETTING_MISSING,
        /** {0} file of settings. */
        FILE_UNREADABLE,
        /** {0} setting that nobody knows, {1} where it stands. */
        SETTING_UNKNOWN,
        /** {0} file of days of school years. */
        YEAR_DAYS_UNREADABLE,
        /** {0} that file, {1} a school year, {2} which entry of it, from 1, or 0 for the year itself, {3} what is wrong there. */
        YEAR_DAYS_WRONG,
        /** {0} folder that holds something else than an invented school, or one that was cut while it was made. */
        NOT_A_DEMO;

        /** The key of its message. */
        public String key() {
            return "start." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
