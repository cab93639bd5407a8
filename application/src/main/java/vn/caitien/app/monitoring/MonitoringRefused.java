package vn.caitien.app.monitoring;

import vn.caitien.app.platform.Refused;

/** What is not done while plans are watched, and why: the key stands below {@code monitoring.refused.} in the message files. */
public final class MonitoringRefused extends Refused {
    private static final long serialVersionUID = 1L;

    /** @param values for the places of its message */
    public MonitoringRefused(String key, Object... values) {
        super(key, values);
    }
}
