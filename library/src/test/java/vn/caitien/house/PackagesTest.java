package vn.caitien.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackagesTest {

    private static final Pattern SENTENCE_AND_NULL_MARK =
            Pattern.compile("\\A\\s*/\\*\\*\\s+\\S.{15,}?\\.\\s.*?\\*/\\s*@NullMarked\\s+(?:@ApplicationModule\\([^@]*\\)\\s+)?package ", Pattern.DOTALL);

    static List<Path> packages() {
        return Sources.packages();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_says_in_a_sentence_what_it_is_for_and_that_nothing_in_it_is_null_by_default(Path folder) {
        Path file = folder.resolve("package-info.java");
        assertThat(Files.exists(file) ? Sources.text(file) : "").containsPattern(SENTENCE_AND_NULL_MARK);
    }
}
