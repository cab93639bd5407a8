package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.NotHere;

class FirstAdministratorTest {
    @TempDir
    private Path folder;

    private House house;
    private FirstAdministrator first;

    @BeforeEach
    void start() {
        house = new House(folder);
        first = house.firstAdministrator();
    }

    @Test
    void the_link_makes_who_keeps_the_installation() {
        AccountId made = first.make(word(first), House.wanted("first")).account().orElseThrow();
        assertThat(house.permissions.of(made).may(Deed.FOUND_SCHOOL).allowed()).isTrue();
    }

    @Test
    void there_is_no_link_once_there_is_an_account() {
        String word = word(first);
        first.make(word, House.wanted("first"));
        assertThat(first.path()).isEmpty();
        assertThat(first.opens(word)).isFalse();
    }

    @Test
    void another_word_opens_nothing() {
        assertThatThrownBy(() -> first.make("another", House.wanted("first"))).isInstanceOf(NotHere.class);
    }

    @Test
    void each_start_has_a_link_of_its_own() {
        assertThat(house.firstAdministrator().opens(word(first))).isFalse();
    }

    @Test
    void of_two_at_the_same_time_one_is_the_first() throws InterruptedException {
        String word = word(first);
        List<Callable<Boolean>> both = List.of(
                () -> first.make(word, House.wanted("one")).account().isPresent(),
                () -> first.make(word, House.wanted("other")).account().isPresent());
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(both)).filteredOn(made -> made.state() == Future.State.SUCCESS)
                    .hasSize(1);
        }
        assertThat(house.accounts.count()).isEqualTo(1);
    }

    private static String word(FirstAdministrator first) {
        return first.path().orElseThrow().substring("first/".length());
    }
}
