package vn.caitien.app.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpenStyleTest {
    private static final Path FOLDER = Path.of("src/main/resources/vn/caitien/app/static");

    private static List<String> colours(String file, String opening) throws IOException {
        Matcher block = Pattern.compile(Pattern.quote(opening) + "\\s*\\{([^}]*)}").matcher(Files.readString(FOLDER.resolve(file)));
        assertThat(block.find()).isTrue();
        return block.group(1).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void pages_without_a_script_are_as_dark_as_the_others() throws IOException {
        assertThat(colours("open.css", ".ct-open[data-bs-theme]")).isEqualTo(colours("ui.css", "[data-bs-theme=dark]"));
    }
}
