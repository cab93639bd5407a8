package vn.caitien.app.evidence;

/** Why something is not done to a document; nothing was changed. The message stands under {@code evidence.refused.} and its key. */
public final class Refused extends vn.caitien.app.platform.Refused {
    private static final long serialVersionUID = 1L;

    public Refused(String key, Object... values) {
        super(key, values);
    }
}
