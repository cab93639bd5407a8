package vn.caitien.app.work.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ReachedTest {
    @ParameterizedTest
    @CsvSource({"localhost,false,HERE", "127.0.0.1,false,HERE", "[::1],false,HERE", "localhost,true,HERE", "192.168.1.5,false,OPEN",
        "caitien.example.org,false,OPEN", "caitien.example.org,true,TLS", "127.0.0.1.example.org,true,TLS"})
    void the_address_of_a_page_tells_who_reaches_it(String host, boolean secure, Reached reached) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName(host);
        request.setSecure(secure);
        assertThat(Reached.of(request)).isEqualTo(reached);
    }
}
