package vn.caitien.app.work;

import vn.caitien.app.platform.Refused;

/** What is not done with a task, and why: the key stands below {@code work.refused.} in the message files. */
public final class WorkRefused extends Refused {
    private static final long serialVersionUID = 1L;

    /** @param values for the places of its message */
    public WorkRefused(String key, Object... values) {
        super(key, values);
    }
}
