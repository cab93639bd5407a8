package vn.caitien.app.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Makes out who looks at a page, in which language and look. */
@Component
public final class Visits {
    static final String LANGUAGE_COOKIE = "caitien-language";
    static final String LOOK_COOKIE = "caitien-look";

    private final Assets assets;
    private final ObjectProvider<TopBars> bars;

    Visits(Assets assets, ObjectProvider<TopBars> bars) {
        this.assets = assets;
        this.bars = bars;
    }

    /** With the bar of the person who asks. */
    public Visit of(HttpServletRequest request) {
        Texts texts = texts(request);
        TopBars known = bars.getIfAvailable();
        return visit(request, texts, known == null ? TopBar.plain() : known.of(request, texts));
    }

    /** With a bar of the page's own. */
    Visit of(HttpServletRequest request, TopBar bar) {
        return visit(request, texts(request), bar);
    }

    /** Without knowing who asks: no account, session or database is looked at. */
    public Visit plain(HttpServletRequest request) {
        return of(request, TopBar.plain());
    }

    /** Of a page that is the same for everyone: in that language, under that name; no cookie or session is looked at. */
    public Visit open(HttpServletRequest request, Language language, String name) {
        return new Visit(Texts.in(language), Look.SYSTEM, path(request), new TopBar(name, List.of(), Optional.empty()),
                RequestId.of(request), assets, () -> null);
    }

    /** What is said in the language this request is answered in. */
    public Texts texts(HttpServletRequest request) {
        return Texts.in(Language.of(cookie(request, LANGUAGE_COOKIE)));
    }

    private Visit visit(HttpServletRequest request, Texts texts, TopBar bar) {
        return new Visit(texts, Look.of(cookie(request, LOOK_COOKIE)), path(request), bar,
                RequestId.of(request), assets, () -> token(request));
    }

    private static Visit.@Nullable FormToken token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Visit.FormToken(token.getParameterName(), token.getToken())
                : null;
    }

    /** Of the page asked for, also while an error about it is answered. */
    private static String path(HttpServletRequest request) {
        return Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI()).toString();
    }

    static @Nullable String cookie(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }
}
