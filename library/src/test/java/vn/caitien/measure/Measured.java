package vn.caitien.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well one import agrees with its truth.
 *
 * @param rows rows of the truth that the import has, of the rows of the truth
 * @param rowsFound rows of the import that the truth has, of the rows of the import
 * @param cells right cells of those that either side fills
 * @param bullets cells of several lines whose number of lines agrees
 * @param header right fields, the closing paragraph included
 * @param sections likeness of the sections, 0 to 1; null when the truth has none
 * @param verdicts one for each cell counted
 * @param misses what else is wrong, in words
 */
public record Measured(Share rows, Share rowsFound, Share cells, Share bullets, Share header,
        @Nullable Double sections,
        Share recipients, Share time, Share cost, Share level, Share sources, List<Verdict> verdicts,
        List<String> misses) {

    /** Whether every row of the truth is there and none was invented. */
    public boolean allRows() {
        return rows.right() == rows.of() && rowsFound.right() == rowsFound.of();
    }

    /** One line of JSON, shares to four decimals, null where nothing was to be counted. */
    public String json() {
        return String.format(Locale.ROOT, "{\"rows\": %d, \"rowPrecision\": %s, \"rowRecall\": %s, \"cells\": %d, "
                        + "\"cellAccuracy\": %s, \"bullets\": %s, \"header\": %s, \"sections\": %s, \"recipients\": %s, "
                        + "\"time\": %s, \"cost\": %s, \"level\": %s, \"sources\": %s}",
                rows.of(), atLeastOne(rowsFound), atLeastOne(rows), cells.of(), cells.rounded(), bullets.rounded(),
                header.rounded(), sections, recipients.rounded(), time.rounded(), cost.rounded(), level.rounded(),
                sources.rounded());
    }

    /** What is wrong, a line each, for people. */
    public List<String> complaints() {
        return Stream.concat(
                        verdicts.stream().filter(verdict -> !verdict.right()).map(Measured::words), misses.stream())
                .toList();
    }

    private static String words(Verdict verdict) {
        return "row " + verdict.truthRow() + " → " + verdict.foundRow() + " " + verdict.cell()
                + ": wanted [" + verdict.wanted() + "] found [" + verdict.found() + "]";
    }

    private static double atLeastOne(Share share) {
        return Share.round((double) share.right() / Math.max(1, share.of()));
    }
}
