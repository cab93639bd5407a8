package vn.caitien.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;
import vn.caitien.app.platform.settings.SettingValues;

class MailSettingsTest {
    private static final Map<String, String> ON = Map.of("mail.host", "smtp.example.org", "mail.from", "caitien@truong.example.org");

    @TempDir
    private Path folder;

    @Test
    void without_a_host_there_is_no_mail() {
        assertThat(read(Map.of()).line()).isNull();
    }

    @Test
    void a_host_without_an_address_to_come_from_stops_the_start() {
        assertThatThrownBy(() -> read(Map.of("mail.host", "smtp.example.org"))).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.SETTING_MISSING);
            assertThat(refused.values()).containsExactly("mail.from", "mail.host");
        });
    }

    @ParameterizedTest
    @CsvSource({"none,25", "starttls,587", "tls,465"})
    void the_port_follows_from_the_manner_of_tls(String tls, int port) {
        assertThat(read(ON, "mail.tls", tls).line().port()).isEqualTo(port);
    }

    @Test
    void unless_someone_says_otherwise_the_line_must_turn_to_tls() {
        assertThat(read(ON).line().port()).isEqualTo(587);
    }

    @Test
    void its_words_for_a_log_have_no_password() {
        assertThat(read(ON, "mail.password", "bí mật")).asString().doesNotContain("bí mật");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb@example.org", "Hoa <hoa@example.org>", "hoa", "hoa@example.org, ai@example.org"})
    void an_address_to_come_from_is_one_plain_address(String from) {
        assertThatThrownBy(() -> read(ON, "mail.from", from)).isInstanceOf(StartRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"https://caitien.example.org,true", "http://caitien.example.org,false", "http://localhost:8080,true",
            "http://127.0.0.1:8080,true", "http://[::1]:8080,true", "http://10.0.0.7,false", "http://localhost.example.org,false"})
    void links_need_tls_or_this_computer(String site, boolean may) {
        assertThat(read(ON, "mail.site", site).links()).isEqualTo(may);
    }

    @Test
    void without_a_site_there_are_no_links() {
        assertThat(read(ON).links()).isFalse();
    }

    private MailSettings read(Map<String, String> values, String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return read(more);
    }

    private MailSettings read(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("data", folder.toString());
        return MailSettings.of(SettingValues.read(all, Map.of()));
    }
}
