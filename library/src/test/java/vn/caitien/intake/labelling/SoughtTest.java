package vn.caitien.intake.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {
    private static final String TEXT = "tháng 9/2025, t10; quý iv và hk1: 15 triệu, mức 2 từ 80 % lên 90%. mức 3";

    @ParameterizedTest
    @ValueSource(strings = {"(?:tháng|(?<!\\p{L})t)\\s?\\d{1,2}(?!\\d)", "\\d\\s*%", "(?:^|\\s)mức\\s*\\d", "quý\\s*(?:i{1,3}|iv)",
        "(?=h)(?<!\\p{L})hk\\s*[12]", "(?<=1)5", "^t|\\d+$", "ế", "\\p{L}+"})
    void aPatternIsFoundWhereItWouldBeFoundAnyway(String pattern) {
        List<String> expected = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(TEXT);
        while (matcher.find()) {
            expected.add(matcher.start() + "-" + matcher.end());
        }
        List<String> found = new ArrayList<>();
        Sought.Places places = new Sought(pattern).in(TEXT);
        while (places.next()) {
            found.add(places.start() + "-" + places.end());
        }
        assertThat(found).isEqualTo(expected);
    }
}
