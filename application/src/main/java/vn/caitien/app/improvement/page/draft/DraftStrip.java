package vn.caitien.app.improvement.page.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.caitien.app.platform.page.parts.Finding;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Reading;
import vn.caitien.plan.edit.Places;

/**
 * The strip in which the words of one place are written: the template {@code improvement/draft/strip}.
 *
 * @param words as they are stored
 * @param typed what stands in the field; differs from the stored words where they could not be stored
 * @param choices for a criterion; empty for a field of words
 * @param requirements what the criterion asks for, in short, level by level; none where that is not known
 * @param findings about this place
 * @param clash what stands in the way of the words that were sent; null for nothing
 * @param row the id of the row it is in; null outside the rows
 * @param before the place before it; null for the first
 * @param after the place after it; null for the last
 * @param under the title of the section it is in; empty outside the sections
 * @param aids what helps to write here
 */
public record DraftStrip(
        String base, String place, String label, Kind kind, String words, String typed, List<Option> choices,
        List<String> requirements, List<Reading> readings, List<Found> findings, @Nullable Clash clash,
        @Nullable String row, @Nullable String before, @Nullable String after, String under, DraftAids aids) {

    /** What words are written in. */
    public enum Kind {
        AREA,
        LINE,
        DATE,
        CHOICE
    }

    /**
     * A finding with what would mend it.
     *
     * @param mend the words of the place when it is mended; null where a person must decide
     * @param mended what the mend makes of the words in doubt
     * @param rule to leave the finding by
     */
    public record Found(Finding finding, @Nullable String mend, @Nullable String mended, String rule) {}

    /**
     * Two texts for one place.
     *
     * @param theirs as stored now
     * @param who wrote it, and when; empty where that is not known
     * @param both the two in one, where they do not meet; null where they do
     */
    public record Clash(String theirs, String who, @Nullable String both) {}

    /** Where it is told which problem the row answers. */
    public String problemPlace() {
        return Places.row(Objects.requireNonNull(row)) + ".problem";
    }

    static String id(@Nullable String place) {
        return place == null ? "" : place.replaceAll("[^A-Za-z0-9-]+", "_");
    }

    /** A place as an address carries it. */
    public static String query(@Nullable String place) {
        return place == null ? "" : UriUtils.encode(place, StandardCharsets.UTF_8);
    }

    /** As an address within the page. */
    public String id() {
        return id(place);
    }
}
