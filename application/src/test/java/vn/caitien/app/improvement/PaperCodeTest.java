package vn.caitien.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaperCodeTest {
    @Test
    void people_read_it_in_four_groups() {
        assertThat(PaperCode.fresh().shown()).matches("([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}");
    }

    @Test
    void it_is_known_however_it_is_typed() {
        PaperCode code = PaperCode.fresh();
        assertThat(PaperCode.of(" " + code.shown().toLowerCase(Locale.ROOT).replace('-', ' '))).isEqualTo(code);
    }

    @Test
    void no_two_are_the_same() {
        assertThat(Stream.generate(PaperCode::fresh).limit(1000).collect(Collectors.toSet())).hasSize(1000);
    }

    @Test
    void a_scan_is_told_by_how_it_begins() {
        assertThat(ScanMedia.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})).contains(ScanMedia.JPEG);
        assertThat(ScanMedia.of("%PD".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(ScanMedia.of(new byte[0])).isEmpty();
    }
}
