package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the numbers printed in RFC 6238 and RFC 4648. */
class CodeKeyTest {
    private static final CodeKey PRINTED = new CodeKey("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    void makes_the_codes_the_standard_prints(long second, String code) {
        assertThat(PRINTED.code(second / 30)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writes_base_32_as_the_standard_does(String plain, String written) {
        assertThat(Base32.of(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @Test
    void the_picture_for_the_app_holds_name_and_key() {
        assertThat(PRINTED.address("thuỳ dương")).isEqualTo("otpauth://totp/CaiTien:thu%E1%BB%B3%20d%C6%B0%C6%A1ng"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=CaiTien");
    }
}
