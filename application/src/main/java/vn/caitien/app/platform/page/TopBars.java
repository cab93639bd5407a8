package vn.caitien.app.platform.page;

import jakarta.servlet.http.HttpServletRequest;

/** Knows what stands in the bar for the person who asks. The module that knows people is this. */
@FunctionalInterface
public interface TopBars {
    /** The bar for this request; {@link TopBar#plain()} for a stranger. */
    TopBar of(HttpServletRequest request, Texts texts);
}
