package vn.caitien.check.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.caitien.catalogue.Appendix;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.Standard;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.text.Letters;

/** The titles of standards in every circular there is. */
final class StandardTitles {
    private static final double SAME = 0.96;
    private static final double LIKE = 0.85;

    private final List<Known> known = new ArrayList<>();

    /** A title, and whose it is. */
    record Known(Circular circular, Appendix appendix, Standard standard, String letters) {}

    private StandardTitles() {}

    static StandardTitles of(Catalogues catalogues) {
        StandardTitles titles = new StandardTitles();
        for (Circular circular : catalogues.all()) {
            for (Appendix appendix : circular.appendices()) {
                appendix.standards().forEach(standard ->
                        titles.known.add(new Known(circular, appendix, standard, Letters.of(standard.title()))));
            }
        }
        return titles;
    }

    /** Whether the printed words are the standard's own title, slips and additions aside. */
    static boolean own(PrintedStandard printed) {
        String letters = Letters.of(printed.title());
        String title = Letters.of(printed.own().title());
        return letters.contains(title) || Letters.likeness(letters, title, SAME) >= SAME;
    }

    /** Whose title the printed words are, when they are another's rather than the standard's own. */
    Optional<Known> foreign(PrintedStandard printed) {
        String letters = Letters.of(printed.title());
        double own = Letters.likeness(letters, Letters.of(printed.own().title()), 0.5);
        return own(printed) ? Optional.empty() : known.stream()
                .filter(title -> Letters.likeness(letters, title.letters, LIKE) > own)
                .max(Comparator.comparingDouble(title -> Letters.likeness(letters, title.letters, LIKE)));
    }

    /** The words of the standard's own title that are missing, when nothing else is wrong; else empty. */
    static List<String> missing(PrintedStandard printed) {
        List<String> words = Tokens.bare(printed.title()).words();
        List<String> missing = new ArrayList<>();
        int at = 0;
        for (String word : Tokens.of(printed.own().title()).words()) {
            if (at < words.size() && words.get(at).equals(Letters.of(word))) {
                at++;
            } else {
                missing.add(word);
            }
        }
        return at == words.size() ? missing : List.of();
    }
}
