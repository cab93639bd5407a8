package vn.caitien.intake.readers.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static String decoded(byte[] bytes) throws IOException {
        return Encoding.decode(new ByteArrayInputStream(bytes)).readAllAsString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void anEncodingIsFoundWithoutAMark(String charset) throws IOException {
        assertThat(decoded("<a>tiếng</a>".getBytes(Charset.forName(charset)))).isEqualTo("<a>tiếng</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoText(String charset) throws IOException {
        assertThat(decoded("\uFEFF<a/>".getBytes(Charset.forName(charset)))).isEqualTo("<a/>");
    }

    @Test
    void bytesThatAreNoCharactersAreAnError() {
        byte[] latin = "<a>é</a>".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> decoded(latin)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void nothingIsNothing() throws IOException {
        assertThat(decoded(new byte[0])).isEmpty();
    }
}
