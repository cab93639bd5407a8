package vn.caitien.app.evidence.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.evidence.health.LinkCheck.Answer;

class LinkCheckTest {
    private final LinkCheck anywhere = new LinkCheck(address -> true, Duration.ofSeconds(2));
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            int status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status == 1 ? head ? 405 : 200 : status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String at(int status) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + status;
    }

    @ParameterizedTest
    @CsvSource({"200, ALIVE", "302, ALIVE", "404, DEAD", "410, DEAD", "403, UNKNOWN", "500, UNKNOWN", "1, ALIVE"})
    void what_is_answered_tells_whether_it_is_there(int status, Answer answer) {
        assertThat(anywhere.of(List.of(at(status)))).containsEntry(at(status), answer);
    }

    @Test
    void the_dead_ones_are_named() {
        assertThat(anywhere.dead(List.of(at(200), at(404)))).containsExactly(at(404));
    }

    @Test
    void one_that_never_answers_is_not_waited_for_long() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String link = "http://127.0.0.1:" + silent.getLocalPort() + "/";
            assertThat(anywhere.of(List.of(link))).containsEntry(link, Answer.UNKNOWN);
        }
    }

    @Test
    void an_address_inside_a_network_is_not_asked() {
        assertThat(new LinkCheck(LinkCheck::isOpen, Duration.ofSeconds(2)).of(List.of(at(404)))).containsEntry(at(404), Answer.UNKNOWN);
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "192.168.1.1", "172.16.0.1", "169.254.169.254", "0.0.0.0", "::1", "fd00::1", "fe80::1"})
    void addresses_of_private_networks_are_not_open(String address) throws IOException {
        assertThat(LinkCheck.isOpen(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void an_address_of_the_open_web_is() throws IOException {
        assertThat(LinkCheck.isOpen(InetAddress.getByName("203.0.113.7"))).isTrue();
    }

    @Test
    void what_is_no_address_is_not_known() {
        assertThat(anywhere.of(List.of("http://"))).containsEntry("http://", Answer.UNKNOWN);
    }
}
