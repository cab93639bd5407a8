package vn.caitien.plan;

/** A text that is no plan in the interchange format; the message is one line and begins with the place in the JSON. */
public final class PlanFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String path;

    PlanFormatException(String path, String problem) {
        super((path.isEmpty() ? "" : path + ": ") + problem.replaceAll("\\s+", " ").strip());
        this.path = path;
    }

    /** Where in the JSON, e.g. {@code rows[3].normalised.costs[0].per}; empty for the text as a whole. */
    public String path() {
        return path;
    }
}
