package vn.caitien.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopBarTest {
    @Test
    void it_holds_seven_words_at_most() {
        assertThatThrownBy(() -> new TopBar("Trường", Collections.nCopies(8, new NavItem("Việc", "/tasks")), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_word_is_lit_on_the_pages_below_it() {
        assertThat(new NavItem("Việc", "/tasks").leadsTo("/tasks/7")).isTrue();
    }

    @Test
    void a_word_is_not_lit_by_an_address_that_only_begins_alike() {
        assertThat(new NavItem("Việc", "/tasks").leadsTo("/tasks-of-others")).isFalse();
    }

    @Test
    void the_start_is_lit_by_itself_alone() {
        assertThat(new NavItem("Hôm nay", "/").leadsTo("/tasks")).isFalse();
    }
}
