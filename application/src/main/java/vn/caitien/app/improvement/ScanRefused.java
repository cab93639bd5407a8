package vn.caitien.app.improvement;

import vn.caitien.app.platform.Refused;

/** A scan that is not taken: what it is, how large, or that it is here already. Nothing was written. */
public final class ScanRefused extends Refused {
    private static final long serialVersionUID = 1L;

    ScanRefused(String key, Object... values) {
        super(key, values);
    }
}
