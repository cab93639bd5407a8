package vn.caitien.app.publishing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import vn.caitien.app.platform.page.TestServer;

/** A reader who keeps nothing between one page and the next. */
final class Reading {
    private final HttpClient client;

    private Reading(HttpClient client) {
        this.client = client;
    }

    static Reading anyone() {
        return new Reading(HttpClient.newHttpClient());
    }

    /** From another address of this computer: what is counted there holds up nobody else. */
    static Reading from(String address) {
        return new Reading(HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(address)).build());
    }

    HttpResponse<String> of(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.at(path)));
        HttpRequest built = headers.length == 0 ? request.build() : request.headers(headers).build();
        try {
            return client.send(built, BodyHandlers.ofString());
        } catch (IOException | InterruptedException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    int status(String path) {
        return of(path).statusCode();
    }
}
