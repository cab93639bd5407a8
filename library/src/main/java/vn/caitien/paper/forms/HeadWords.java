package vn.caitien.paper.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of every official paper, from {@code head.yaml}. */
record HeadWords(String state, String motto, String recipients, String draft, String blank, String number,
        String numberBlank, String numberRoom, String placeAndDate, List<String> authorities, List<String> posts) {

    private static final HeadWords STANDARD = FormFile.read("head.yaml", HeadWords.class);

    static HeadWords standard() {
        return STANDARD;
    }

    /** The text, or dots where there is none. */
    String or(@Nullable String text) {
        return text == null || text.isBlank() ? blank : text;
    }
}
