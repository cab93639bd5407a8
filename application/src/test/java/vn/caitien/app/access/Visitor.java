package vn.caitien.app.access;

import java.io.ByteArrayOutputStream;
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
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caitien.app.platform.page.TestServer;

/** Someone with a browser: keeps cookies, sends forms with the token of the page last seen, follows nothing by itself. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** What parts the parts of a form with a file. */
    private static final String PART = "part-of-a-form-with-a-file";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI server;
    private String token = "";

    public Visitor() {
        this(TestServer.get().address());
    }

    /** Of another server than the one all tests share. */
    public Visitor(URI server) {
        this.server = server;
    }

    /** What came back. */
    public record Answer(int status, String body, String location) {}

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)).header("User-Agent", "Firefox on Linux"));
    }

    /** With the token of the page last seen. */
    public Answer post(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token);
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    /** A form with a file in it, and the token of the page last seen. */
    public Answer give(String path, Map<String, String> fields, String field, String fileName, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token);
        all.forEach((name, value) -> body.writeBytes(part(name, "", value.getBytes(StandardCharsets.UTF_8))));
        body.writeBytes(part(field, "; filename=\"" + fileName + "\"", file));
        body.writeBytes(("--" + PART + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(server.resolve(path)).header("Content-Type", "multipart/form-data; boundary=" + PART)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String name, String more, byte[] value) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + PART + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(value);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    /** Sends a file, as the field of that name of a form. */
    public Answer upload(String path, byte[] file) {
        return give(path, Map.of(), "file", "a", file);
    }

    /** Bytes as the body of a request, as scripts send them, with the token of the page last seen. */
    public Answer sent(String path, byte[] body) {
        return send(HttpRequest.newBuilder(server.resolve(path)).header("Content-Type", "application/octet-stream")
                .header("X-CSRF-TOKEN", token).POST(BodyPublishers.ofByteArray(body)));
    }

    /** A file as it comes. */
    public byte[] file(String path) {
        try {
            return client.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException | InterruptedException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** With a token that is none. */
    Answer forged(String path, Map<String, String> fields) {
        token = "forged";
        return post(path, fields);
    }

    /** Signs in by the page, as people do. */
    public Answer signIn(String login, String password) {
        get("/sign-in");
        return post("/sign-in", Map.of("login", login, "password", password));
    }

    /** What the browser shows the server to be known again. */
    String session() {
        return cookies.getCookieStore().getCookies().stream().filter(one -> one.getName().equals("caitien"))
                .map(one -> one.getValue()).findFirst().orElse("");
    }

    void session(String value) {
        cookies.getCookieStore().getCookies().stream().filter(one -> one.getName().equals("caitien"))
                .forEach(one -> one.setValue(value));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(answer.body());
            token = found.find() ? found.group(1) : token;
            return new Answer(answer.statusCode(), answer.body(), answer.headers().firstValue("Location").orElse(""));
        } catch (IOException | InterruptedException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
