package vn.caitien.app.platform;

/** What was asked for does not exist, or is not for this person: nobody learns which of the two. */
public final class NotHere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what was asked for, for the log: a kind and an id, nothing personal */
    public NotHere(String what) {
        super(what);
    }
}
