package vn.caitien.benchmarks;

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
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone with a browser who is signed in and clicks. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/schools/[0-9a-f-]{36}[^\"#]*)\"");
    private static final Pattern WORDS = Pattern.compile("<textarea name=\"from\" hidden>([^<]*)</textarea>");
    private static final Pattern SENDING = Pattern.compile("\"value\":\"([^\"]+)\"");
    private static final int FOUND = 200;
    /** Someone else wrote there meanwhile, and both texts are shown. */
    private static final int OVERTAKEN = 409;

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final URI server;
    private String csrf = "";

    Visitor(URI server) {
        this.server = server;
    }

    /** @throws IOException when the page says no */
    void signIn(String login, String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(open("/sign-in"));
        if (!token.find()) {
            throw new IOException("no form to sign in");
        }
        HttpResponse<String> in = client.send(HttpRequest.newBuilder(server.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("login=" + encoded(login) + "&password=" + encoded(password) + "&_csrf=" + token.group(1)))
                .build(), BodyHandlers.ofString());
        if (in.statusCode() != FOUND || in.uri().getPath().contains("sign-in")) {
            throw new IOException(login + " was not let in: " + in.statusCode());
        }
    }

    /** @throws IOException when the page is not there */
    String open(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != FOUND) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /**
     * Writes other words at a place of a draft, as its page does by itself while someone types.
     *
     * @param edit the address of the draft's page
     * @return milliseconds from sending the words until they are stored
     */
    double write(String edit, String place, String words) throws IOException, InterruptedException {
        String strip = open(edit + "/strip?at=" + encoded(place));
        Matcher token = TOKEN.matcher(strip);
        Matcher before = WORDS.matcher(strip);
        if (!token.find() || !before.find()) {
            throw new IOException("no strip at " + place);
        }
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(server.resolve(edit + "/words"))
                .header("Content-Type", "application/x-www-form-urlencoded").header("X-Parts", "yes")
                .POST(BodyPublishers.ofString("place=" + encoded(place) + "&from=" + encoded(before.group(1)) + "&to=" + encoded(words)
                        + "&_csrf=" + token.group(1))).build(), BodyHandlers.ofString());
        if (answer.statusCode() != FOUND && answer.statusCode() != OVERTAKEN) {
            throw new IOException(edit + ": " + answer.statusCode());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /**
     * Reports that a task is under way, as its page does.
     *
     * @param address to which the report is sent
     * @return milliseconds from sending it until it is kept
     */
    double report(String address) throws IOException, InterruptedException {
        Matcher token = SENDING.matcher(open(address + "/token"));
        if (!token.find()) {
            throw new IOException("no token to report with");
        }
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(server.resolve(address)).header("X-CSRF-TOKEN", token.group(1))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Accept", "application/json")
                .POST(BodyPublishers.ofString("state=UNDER_WAY&seen=1000000&mark=" + UUID.randomUUID() + "&said=" + encoded("Đã họp tổ")))
                .build(), BodyHandlers.ofString());
        if (answer.statusCode() != FOUND) {
            throw new IOException(address + ": " + answer.statusCode());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /**
     * Begins handing in files.
     *
     * @param evidence the address of a school's evidence
     * @return where the files of this delivery are sent
     */
    URI deliver(String evidence) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(open(evidence + "/give"));
        if (!token.find()) {
            throw new IOException("no form to hand in");
        }
        csrf = token.group(1);
        HttpResponse<Void> begun = client.send(HttpRequest.newBuilder(server.resolve(evidence + "/deliveries")).header("X-CSRF-TOKEN", csrf)
                .POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding());
        return server.resolve(begun.headers().firstValue("Location").orElseThrow(() -> new IOException("no delivery was begun: " + begun.statusCode())) + "/files");
    }

    /** Hands in one file as the script of the page does; returns when it is acknowledged. */
    void hand(URI delivery, String name, byte[] bytes) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(delivery + "?mark=" + name + "&name=" + name))
                .header("X-CSRF-TOKEN", csrf).POST(BodyPublishers.ofByteArray(bytes)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != FOUND || !answer.body().contains("\"kept\":true")) {
            throw new IOException(name + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    /** The addresses of pages of schools that a page leads to. */
    List<String> links(String path) throws IOException, InterruptedException {
        return LINK.matcher(open(path)).results().map((MatchResult link) -> link.group(1)).distinct().toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
