package vn.caitien.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caitien.text.Letters;

/**
 * Finds criteria and standards by their titles, whatever their accents, case, spacing and torn words, and with slips.
 * Everything that can be computed before is computed once, so that a look-up is cheap enough for every row of a plan.
 */
public final class Titles {
    /** From this likeness on a text counts as a title with slips. */
    public static final double LIKE = 0.82;

    private static final Pattern NUMBERING = Pattern.compile("^(tieuchuan|tieuchi)?\\d+");

    private final List<Title<Criterion>> criteria = new ArrayList<>();
    private final List<Title<Standard>> standards = new ArrayList<>();

    private record Title<T>(String number, T of, String title, String letters, boolean uncertain) {}

    private Titles() {}

    /** The titles of those standards; also the ones that amendments of the circular are said to have given. */
    public static Titles of(Circular circular, Appendix appendix) {
        Titles titles = new Titles();
        appendix.standards().forEach(titles::add);
        appendix.criteria().forEach(criterion -> {
            titles.add(criterion, criterion.title(), criterion.uncertain());
            criterion.otherTitles().forEach(other -> titles.add(criterion, other, true));
        });
        circular.amendedBy().forEach(change -> change.criteria().forEach(retitled -> appendix
                .criterion(retitled.number())
                .ifPresent(criterion -> titles.add(criterion, retitled.title(), retitled.uncertain()))));
        return titles;
    }

    private void add(Standard standard) {
        String number = String.valueOf(standard.number());
        standards.add(new Title<>(number, standard, standard.title(), Letters.of(standard.title()), false));
    }

    private void add(Criterion criterion, String title, boolean uncertain) {
        criteria.add(new Title<>(criterion.number(), criterion, title, Letters.of(title), uncertain));
    }

    /**
     * The criterion whose title the text is; a number in front of it is not looked at.
     *
     * @return empty when no title is like it, or two are equally like it
     */
    public Optional<TitleMatch<Criterion>> criterion(String text) {
        return only(criteria(text, LIKE));
    }

    /**
     * The standard whose title the text is; a number in front of it is not looked at.
     *
     * @return empty when no title is like it, or two are equally like it
     */
    public Optional<TitleMatch<Standard>> standard(String text) {
        return only(standards(text, LIKE));
    }

    /** The criteria with titles at least that like the text, the likest first. */
    public List<TitleMatch<Criterion>> criteria(String text, double atLeast) {
        return find(criteria, text, atLeast);
    }

    /** The standards with titles at least that like the text, the likest first. */
    public List<TitleMatch<Standard>> standards(String text, double atLeast) {
        return find(standards, text, atLeast);
    }

    private static <T> List<TitleMatch<T>> find(List<Title<T>> titles, String text, double atLeast) {
        String letters = NUMBERING.matcher(Letters.of(text)).replaceFirst("");
        Map<String, TitleMatch<T>> best = new LinkedHashMap<>();
        for (Title<T> title : titles) {
            double likeness = Letters.likeness(letters, title.letters, atLeast);
            if (likeness >= atLeast) {
                TitleMatch<T> match = new TitleMatch<>(title.of, title.title, likeness, title.uncertain);
                best.merge(title.number, match, (one, other) -> other.likeness() > one.likeness() ? other : one);
            }
        }
        return best.values().stream()
                .sorted(Comparator.<TitleMatch<T>>comparingDouble(TitleMatch::likeness).reversed())
                .toList();
    }

    private static <T> Optional<TitleMatch<T>> only(List<TitleMatch<T>> found) {
        boolean alone = found.size() == 1 || found.size() > 1 && found.get(0).likeness() > found.get(1).likeness();
        return alone ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
