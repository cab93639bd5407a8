package vn.caitien.check.citations;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caitien.check.rule.Excerpt;
import vn.caitien.check.rule.Passage;
import vn.caitien.text.Plain;

/**
 * A document that a plan names.
 *
 * @param passage where it is named
 * @param start where its words begin in that text
 * @param end behind its number, or behind its date when that follows
 * @param kind as bare words, e.g. {@code thong tu}; empty when the words do not say
 * @param number without leading zeros
 * @param year in the number; null for none
 * @param symbol as printed, e.g. {@code TT-BGDĐT}; empty when it is left out
 * @param dated the words of its date; empty for none
 * @param date null for none, or one the calendar does not have
 * @param tail what is said of it behind number and date, to the end of the clause, as bare words
 */
public record Citation(
        Passage passage,
        int start,
        int end,
        String kind,
        String number,
        @Nullable Integer year,
        String symbol,
        String dated,
        @Nullable LocalDate date,
        String tail) {
    /** The letters a title may have. */
    static final int LONGEST_TITLE = 600;

    /** Whether it stands in the words of a section, where a plan names what it rests on. */
    public boolean inSections() {
        String field = passage.spot().field();
        return passage.spot().row() == null && field != null && field.startsWith("sections");
    }

    /** The symbol as it is compared: {@code TT – BGD&ĐT} and {@code TT-BGDĐT} are alike. */
    String plainSymbol() {
        return plain(symbol);
    }

    static String plain(String symbol) {
        return Plain.bare(symbol).replace('_', '-').replaceAll("[ &.]", "").toLowerCase(Locale.ROOT);
    }

    /** The number in one piece, e.g. {@code 18/2018/TT-BGDĐT}. */
    public String name() {
        return number + (year == null ? "" : "/" + year) + (symbol.isEmpty() ? "" : "/" + symbol);
    }

    /** Whether it is named only as one of those that another changes or replaces. */
    boolean amongChanged() {
        String before = Plain.bare(passage.text().substring(Math.max(0, start - LONGEST_TITLE), start));
        return CitationWords.ALL.changes().stream().anyMatch(before::contains);
    }

    /** Whether the words behind number and date say what it is about. */
    boolean hasTitle() {
        return CitationWords.ALL.titleBegins().matcher(tail).find();
    }

    /** Its words from the kind to the day, as printed. */
    String printed() {
        return passage.text().substring(start, end);
    }

    /** The words to quote. */
    public String quote() {
        return Excerpt.around(passage.text(), start, end);
    }
}
