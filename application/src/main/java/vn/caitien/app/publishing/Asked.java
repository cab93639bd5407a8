package vn.caitien.app.publishing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which page is asked for: by its address, or by the school itself before anyone else sees it. */
record Asked(@Nullable String address, @Nullable UUID preview) {
    static Asked at(PublicAddress address) {
        return new Asked(address.value(), null);
    }

    static Asked before(PublicPage page) {
        return new Asked(null, page.preview());
    }
}
