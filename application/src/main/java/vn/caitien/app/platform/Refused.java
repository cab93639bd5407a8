package vn.caitien.app.platform;

/** Why something is not done; nothing was changed. The message is made where the language is known. */
public abstract class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object[] values;

    /**
     * @param key of its message
     * @param values for the places of that message
     */
    protected Refused(String key, Object... values) {
        super(key);
        this.values = values;
    }

    /** The key of its message. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** What fills the places of the message. */
    public Object[] values() {
        return values == null ? new Object[0] : values.clone();
    }
}
