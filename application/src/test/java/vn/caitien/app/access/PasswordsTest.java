package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private static final Passwords PASSWORDS = new Passwords();
    private static final List<String> OWN = List.of("Trần Thị Thuỳ Dương", "tdương82", "Trường THCS Nguyễn Văn Bứa");

    @Test
    void fewer_than_ten_characters_are_short() {
        assertThat(PASSWORDS.fault("mưa rơi q", OWN)).contains(PasswordFault.SHORT);
    }

    @Test
    void an_accent_typed_apart_is_no_character_of_its_own() {
        assertThat(PASSWORDS.fault(Normalizer.normalize("ngựa tế ạ", Normalizer.Form.NFD), OWN))
                .contains(PasswordFault.SHORT);
    }

    @Test
    void more_than_two_hundred_are_long() {
        assertThat(PASSWORDS.fault("mưa rơi ".repeat(30), OWN)).contains(PasswordFault.LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"matkhau123", "Mật khẩu 123456", "KhongBiet2026", "iloveyou123", "Nguyễn Văn An 1990", "lananh@2025",
        "0912345678", "+84912345678", "20/11/1982!", "aaaaaaaaaaaa", "abcabcabcabc", "Giáo viên 2026", "Password!2026", "1234567890a"})
    void what_is_tried_first_is_refused(String password) {
        assertThat(PASSWORDS.fault(password, List.of())).contains(PasswordFault.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn Bứa 2026", "nguyenvanbua@1", "TDuong82tduong82"})
    void own_names_are_refused(String password) {
        assertThat(PASSWORDS.fault(password, OWN)).contains(PasswordFault.OWN_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mưa rơi trên mái tôn", "correct horse battery", "7 con vịt xoè ra", "kẹo lạc bà Sáu bán", "xq7-tv2-kpl9"})
    void what_nobody_would_guess_is_taken_whatever_it_is_made_of(String password) {
        assertThat(PASSWORDS.fault(password, OWN)).isEmpty();
    }

    @Test
    void the_same_letters_typed_another_way_are_the_same_password() {
        String hash = PASSWORDS.hash(House.PASSWORD);
        assertThat(PASSWORDS.matches(Normalizer.normalize(House.PASSWORD, Normalizer.Form.NFD), hash)).isTrue();
    }

    @Test
    void another_password_does_not_match() {
        assertThat(PASSWORDS.matches("mưa rơi trên mái lá", PASSWORDS.hash(House.PASSWORD))).isFalse();
    }

    @Test
    void it_is_kept_by_argon2id_with_its_own_salt() {
        String hash = PASSWORDS.hash(House.PASSWORD);
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(PASSWORDS.hash(House.PASSWORD));
    }

    @Test
    void an_unknown_name_is_measured_against_what_looks_like_any_hash() {
        assertThat(PASSWORDS.nobody.replaceAll("[A-Za-z0-9+/]{20,}", "…"))
                .isEqualTo(PASSWORDS.hash(House.PASSWORD).replaceAll("[A-Za-z0-9+/]{20,}", "…"));
        assertThat(PASSWORDS.nobody).hasSameSizeAs(PASSWORDS.hash(House.PASSWORD));
    }

    @Test
    void nobody_has_no_password() {
        assertThat(PASSWORDS.matches(House.PASSWORD, null)).isFalse();
    }
}
