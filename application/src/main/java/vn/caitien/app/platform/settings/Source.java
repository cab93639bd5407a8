package vn.caitien.app.platform.settings;

/** Where a value comes from; the earlier ones win. */
public enum Source {
    COMMAND_LINE,
    ENVIRONMENT,
    /** The file in the data folder. */
    FILE,
    /** What the program does when nobody says otherwise. */
    BUILT_IN,
    /** Nobody says anything. */
    NONE
}
