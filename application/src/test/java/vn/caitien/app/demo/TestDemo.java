package vn.caitien.app.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.app.Application;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/** The invented school, made once for all tests; it ends with their process. */
final class TestDemo {
    static final Logins LOGINS = TestDatabase.fresh();
    static final Path FOLDER = folder();
    static final Demo DEMO = Demo.start(Application.class, settings(FOLDER, LOGINS));
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL).build();

    /** Someone signed in by that name. */
    static TestDemo as(String login) {
        TestDemo visitor = new TestDemo();
        Matcher token = TOKEN.matcher(visitor.get("/sign-in").body());
        String csrf = token.find() ? token.group(1) : "";
        visitor.send(HttpRequest.newBuilder(at("/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("login=" + login + "&back=/me&password=" + encoded(DEMO.hint().password())
                        + "&_csrf=" + encoded(csrf))));
        return visitor;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    static URI at(String path) {
        return DEMO.server().address().resolve(path);
    }

    static SettingValues settings(Path folder, Logins logins) {
        return SettingValues.read(Map.of(Settings.DATA.name(), folder.toString(),
                Settings.PORT.name(), "0",
                Settings.HEALTH_PORT.name(), "0",
                Settings.DATABASE_URL.name(), logins.owner().url(),
                Settings.DATABASE_USER.name(), logins.owner().user(),
                Settings.DATABASE_PASSWORD.name(), logins.owner().password()), Map.of());
    }

    static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "demo");
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
