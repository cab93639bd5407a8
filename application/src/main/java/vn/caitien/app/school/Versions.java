package vn.caitien.app.school;

import vn.caitien.app.platform.StaleVersion;

/** Whether a page still shows what is there. */
final class Versions {
    private Versions() {}

    /** @throws StaleVersion when someone has changed it since */
    static void same(String what, int present, int shown) {
        if (present != shown) {
            throw new StaleVersion(what);
        }
    }
}
