package vn.caitien.app.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caitien.app.moving.MovingHouse.HERE;
import static vn.caitien.app.moving.MovingHouse.run;
import static vn.caitien.app.moving.MovingHouse.texts;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caitien.app.moving.MovingHouse.There;
import vn.caitien.app.school.House;

/** What becomes of accounts. */
class PeopleMoveTest {
    private static final Path WITH = HERE.folder.resolve("with-credentials.caitien");
    private final There there = HERE.there();

    @BeforeAll
    static void export() {
        HERE.export(WITH, true, false);
    }

    private String of(Object account, String column) {
        return texts(there.logins(), "select " + column + "::text from account where id = '" + account + "'").getFirst();
    }

    private String login() {
        return texts(HERE.house.logins, "select login from account where id = '" + HERE.head + "'").getFirst();
    }

    private void taken() {
        run(there.logins(), """
                insert into account (id, login, login_key, display_name, address_form, password_hash, language, look, made_at, version)
                values (md5('x')::uuid, '%1$s', '%1$s', 'Người khác', 'none', 'x', 'vi', 'system', now(), 1)
                """.formatted(login()));
    }

    @Test
    void they_come_with_name_and_login_and_role_and_without_their_password() {
        Moved moved = there.take(HERE.file);
        assertThat(of(HERE.head, "login")).isEqualTo(login());
        assertThat(of(HERE.head, "password_hash")).startsWith("$argon2id$");
        assertThat(moved.people().withPassword()).isZero();
        assertThat(texts(there.logins(), "select role from membership where school = '" + HERE.school + "'"))
                .containsExactlyInAnyOrder("HEAD", "SECRETARY");
        assertThat(texts(there.logins(), "select account from passkey")).isEmpty();
    }

    @Test
    void passwords_and_keys_of_devices_come_when_asked_for_but_of_nobody_with_a_second_step() {
        assertThat(there.take(WITH).people().withPassword()).isEqualTo(1);
        assertThat(of(HERE.head, "password_hash")).isEqualTo("none");
        assertThat(of(HERE.careful, "password_hash")).isNotEqualTo("none");
        assertThat(texts(there.logins(), "select account from passkey")).containsExactly(HERE.careful.toString());
    }

    @Test
    void who_only_did_something_in_the_school_comes_as_a_name_nobody_signs_in_by() {
        there.take(WITH);
        assertThat(of(House.ACTOR.account(), "display_name")).isEqualTo("Người giữ hệ thống");
        assertThat(of(House.ACTOR.account(), "login || ' ' || (closed_at is not null) || ' ' || (password_hash = 'secret')"))
                .isEqualTo("moved-" + House.ACTOR.account() + " true false");
    }

    @Test
    void an_account_that_is_here_already_is_left_as_it_is() {
        run(there.logins(), """
                insert into account (id, login, login_key, display_name, address_form, password_hash, language, look, made_at, version)
                values ('%s', 'own', 'own', 'Tên ở đây', 'none', 'own', 'vi', 'system', now(), 7)
                """.formatted(HERE.head));
        assertThat(there.take(WITH).people().added()).isEqualTo(2);
        assertThat(of(HERE.head, "login || password_hash || version")).isEqualTo("ownown7");
    }

    @Test
    void a_login_that_is_someone_elses_here_is_refused_by_name() {
        taken();
        assertThatThrownBy(() -> there.take(HERE.file)).isInstanceOfSatisfying(MovingRefused.class, refused -> {
            assertThat(refused.key()).isEqualTo(MovingRefused.Reason.LOGIN_TAKEN.key());
            assertThat(refused.values()).containsExactly(login());
        });
        assertThat(texts(there.logins(), "select login from account")).containsExactly(login());
    }

    @Test
    void or_it_is_renamed_when_that_is_wanted() {
        taken();
        assertThat(there.take(HERE.file, true, true).people().renamed()).containsEntry(login(), login() + ".2");
        assertThat(of(HERE.head, "login")).isEqualTo(login() + ".2");
    }

    @Test
    void a_file_makes_nobody_the_keeper_of_the_installation() throws Exception {
        Path forged = Rewritten.of(HERE.file, "people/roles.jsonl", lines -> lines.stream()
                .map(line -> line.replace("\"HEAD\"", "\"OPERATOR\"")).toList(), inventory -> inventory);
        assertThatThrownBy(() -> there.take(forged)).isInstanceOf(MovingRefused.class);
        assertThat(texts(there.logins(), "select id from account")).isEqualTo(List.of());
    }
}
