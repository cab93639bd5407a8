package vn.caitien.app.school;

/** An act that cannot be done in the present state. Nothing was written. */
public final class Refused extends vn.caitien.app.platform.Refused {
    private static final long serialVersionUID = 1L;

    /**
     * @param key which refusal; its words stand in the messages under {@code school.refused.} and this, with
     *     {@code .what} for the act and the state in its way, {@code .why} for the reason
     * @param values for the places of its words; they name the present state
     */
    public Refused(String key, Object... values) {
        super(key, values);
    }
}
