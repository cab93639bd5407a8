package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {
    @TempDir
    private static Path folder;

    private static House house;
    private AccountId owner;
    private String here;
    private String elsewhere;

    @BeforeAll
    static void open() {
        house = new House(folder);
    }

    @BeforeEach
    void signIn() {
        owner = house.someone();
        here = TestSessions.open(house.sessionStore, owner, "Firefox");
        elsewhere = TestSessions.open(house.sessionStore, owner, "Chrome");
    }

    @Test
    void are_listed_with_what_the_browser_said() {
        assertThat(house.sessions.of(owner, here)).extracting(SignedIn::device).containsExactlyInAnyOrder("Firefox", "Chrome");
    }

    @Test
    void the_one_that_asks_is_known() {
        assertThat(house.sessions.of(owner, here)).filteredOn(SignedIn::here).extracting(SignedIn::device).containsExactly("Firefox");
    }

    @Test
    void marks_do_not_open_them() {
        assertThat(house.sessions.of(owner, here)).noneMatch(one -> one.mark().contains(here) || one.mark().contains(elsewhere));
    }

    @Test
    void one_is_ended_by_its_mark() {
        String mark = house.sessions.of(owner, elsewhere).stream().filter(one -> !one.here()).findFirst().orElseThrow().mark();
        assertThat(house.sessions.end(owner, mark)).isTrue();
        assertThat(house.sessionStore.findById(here)).isNull();
    }

    @Test
    void nobody_ends_another_persons() {
        String mark = house.sessions.of(owner, here).getFirst().mark();
        assertThat(house.sessions.end(house.someone(), mark)).isFalse();
        assertThat(house.sessions.of(owner, here)).hasSize(2);
    }

    @Test
    void all_others_are_ended_at_once() {
        house.sessions.endOthers(owner, here);
        assertThat(house.sessions.of(owner, here)).extracting(SignedIn::device).containsExactly("Firefox");
    }
}
