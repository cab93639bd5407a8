package vn.caitien.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/look", "/plans/0199-a?page=2&sort=name", "/a-b_c.d~e"})
    void an_address_of_ours_is_kept(String asked) {
        assertThat(Local.path(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "look", "/a\r\nb",
            "javascript:alert(1)", "/a#b", "/\t/elsewhere.example"})
    void anything_else_leads_to_the_start(String asked) {
        assertThat(Local.path(asked)).isEqualTo("/");
    }
}
