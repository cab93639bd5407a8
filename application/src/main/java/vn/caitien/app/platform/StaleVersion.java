package vn.caitien.app.platform;

/**
 * Someone else changed it first: a write that expected one version changed no row. Nothing was written; the page that
 * answers shows how to see the newer state.
 */
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what was to be changed, for the log: a table and an id, nothing personal */
    public StaleVersion(String what) {
        super(what);
    }
}
