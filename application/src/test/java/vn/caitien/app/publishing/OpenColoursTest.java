package vn.caitien.app.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages for anyone run no script, so their dark colours are written a second time. */
class OpenColoursTest {
    private static final Pattern COLOUR = Pattern.compile("--[\\w-]+: [^;]+;");

    private static List<String> dark(String sheet, String from) throws IOException {
        String css = new String(OpenColoursTest.class.getResourceAsStream("/vn/caitien/app/static/" + sheet).readAllBytes(), StandardCharsets.UTF_8);
        int begin = css.indexOf(from);
        return COLOUR.matcher(css.substring(begin, css.indexOf('}', begin))).results().map(found -> found.group()).toList();
    }

    @Test
    void they_are_dark_in_the_colours_of_all_others() throws IOException {
        assertThat(dark("open.css", ".ct-open[data-bs-theme] {")).isNotEmpty().isEqualTo(dark("ui.css", "[data-bs-theme=dark] {"));
    }
}
