package vn.caitien.evidence.proposal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.Limits;
import vn.caitien.intake.Scans;

/**
 * What the text of a document may cost.
 *
 * @param reading the file and its reading
 * @param pages how many are kept, where the format knows pages
 * @param characters how many are kept
 * @param scans what reading pictures may cost; null when they are not to be read
 */
public record TextLimits(Limits reading, int pages, int characters, @Nullable Scans scans) {
    private static final int FIRST_PAGES = 2;
    private static final int FIRST_CHARACTERS = 12_000;
    private static final int ALL_CHARACTERS = 200_000;
    private static final int ALL_PICTURES = 20;

    /** The first two pages, or as much text; pictures of them are read for a minute and a half at most. */
    public static final TextLimits FIRST =
            new TextLimits(Limits.DEFAULT, FIRST_PAGES, FIRST_CHARACTERS, Scans.first(FIRST_PAGES, Duration.ofSeconds(90)));

    /** 200,000 characters; of pictures the first 20 pages, for ten minutes at most. */
    public static final TextLimits ALL =
            new TextLimits(Limits.DEFAULT, Integer.MAX_VALUE, ALL_CHARACTERS, Scans.first(ALL_PICTURES, Duration.ofMinutes(10)));

    /** The same, leaving pictures unread. */
    public TextLimits withoutScans() {
        return new TextLimits(reading, pages, characters, null);
    }
}
