package vn.caitien.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CommentsTest {

    /** Put together so that this file does not hold the words it looks for. */
    private static final Pattern OPEN = Pattern.compile(String.join("|", "TO" + "DO", "FIX" + "ME", "XX" + "X"));

    @Test
    void nothing_is_left_open_in_comments() {
        assertThat(Sources.all()).noneMatch(file -> OPEN.matcher(Sources.text(file)).find());
    }
}
