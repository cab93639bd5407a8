package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PasskeySiteTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void a_server_with_tls_offers_keys_to_its_name() {
        at("https", "caitien.example.vn", 443);
        assertThat(PasskeySite.of(request)).contains(new PasskeySite("caitien.example.vn", "https://caitien.example.vn"));
    }

    @Test
    void a_port_that_is_not_the_usual_one_belongs_to_the_origin() {
        at("https", "caitien.example.vn", 8443);
        assertThat(PasskeySite.of(request).orElseThrow().origin()).isEqualTo("https://caitien.example.vn:8443");
    }

    @Test
    void an_address_in_the_school_s_own_network_without_tls_offers_none() {
        at("http", "192.168.1.20", 8080);
        assertThat(PasskeySite.of(request)).isEmpty();
    }

    @Test
    void the_server_s_own_computer_needs_no_tls() {
        at("http", "localhost", 8080);
        assertThat(PasskeySite.of(request)).contains(new PasskeySite("localhost", "http://localhost:8080"));
    }

    private void at(String scheme, String host, int port) {
        request.setScheme(scheme);
        request.setSecure("https".equals(scheme));
        request.setServerName(host);
        request.setServerPort(port);
    }
}
