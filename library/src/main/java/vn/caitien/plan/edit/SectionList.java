package vn.caitien.plan.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Ordinal;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Section;

/**
 * Sections of a plan added, moved and removed. Those that stand beside one another are numbered anew, as the first of them
 * counts; one that has no number among numbered ones keeps none. Places are those of {@link Places} without the field,
 * e.g. {@code sections[1].subsections[0]}.
 */
public final class SectionList {
    private static final Pattern LAST = Pattern.compile("(.*?)\\.?(?:sub)?sections\\[(\\d{1,4})]");
    private static final String BRACKET = ")";
    /** As many as letters can count. */
    private static final int COUNTED = 23;

    private SectionList() {}

    /**
     * A change of the sections.
     *
     * @param place of the section it was about, as it is then; of the one above it when it was removed, or null
     */
    public record Changed(Edit edit, @Nullable String place) {}

    /**
     * An empty section after another.
     *
     * @param after null for the last place of all
     * @throws EditConflict when there is no such section
     */
    public static Changed added(Plan plan, @Nullable String after) throws EditConflict {
        String above = "";
        if (after != null) {
            at(plan, after);
            above = above(after);
        }
        int at = after == null ? plan.sections().size() : index(after) + 1;
        return changed(plan, above, at, empty(at, above));
    }

    /** An empty section inside another, behind those that are there. */
    public static Changed addedInside(Plan plan, String section) throws EditConflict {
        int at = children(plan, section).size();
        return changed(plan, section, at, empty(at, section));
    }

    /** The section so many places down, up where that is less than none; at the ends it stays. */
    public static Changed moved(Plan plan, String section, int by) throws EditConflict {
        at(plan, section);
        int from = index(section);
        int to = Math.clamp((long) from + by, 0, children(plan, above(section)).size() - 1);
        return changed(plan, above(section), to, among -> {
            among.add(to, among.remove(from));
            return among;
        });
    }

    /** The section gone with all that stands in it. */
    public static Changed removed(Plan plan, String section) throws EditConflict {
        at(plan, section);
        int at = index(section);
        Changed changed = changed(plan, above(section), at, among -> {
            among.remove(at);
            return among;
        });
        return new Changed(changed.edit(), above(section).isEmpty() ? null : above(section));
    }

    /** The section at a place. */
    public static Section at(Plan plan, String place) throws EditConflict {
        List<Section> among = children(plan, above(place));
        return Lists.at(among, String.valueOf(index(place)), place);
    }

    /** With one without words at that position; it has a number where the others have. */
    private static UnaryOperator<List<Section>> empty(int at, String above) {
        return among -> {
            boolean numbered = among.isEmpty() || among.stream().anyMatch(one -> one.number() != null);
            among.add(at, new Section(numbered ? first(above) : null, "", List.of(), List.of()));
            return among;
        };
    }

    /** The places of all sections, from top to bottom. */
    public static List<String> places(Plan plan) {
        return places("sections", plan.sections());
    }

    private static List<String> places(String list, List<Section> among) {
        return IntStream.range(0, among.size()).boxed().flatMap(at -> Stream.concat(Stream.of(list + "[" + at + "]"),
                places(list + "[" + at + "].subsections", among.get(at).subsections()).stream())).toList();
    }

    private static Changed changed(Plan plan, String above, int at, UnaryOperator<List<Section>> change) throws EditConflict {
        List<Section> sections = within(plan.sections(), above, change);
        return new Changed(Edit.Parts.sections(plan, sections), above.isEmpty() ? "sections[" + at + "]" : above + ".subsections[" + at + "]");
    }

    /** The list with the children of one section changed; its own where no section is named. */
    private static List<Section> within(List<Section> all, String above, UnaryOperator<List<Section>> change) throws EditConflict {
        if (above.isEmpty()) {
            return numbered(change.apply(new ArrayList<>(all)));
        }
        int end = above.indexOf(']');
        int at = Lists.index(all, above.substring(above.indexOf('[') + 1, end), above);
        Section old = all.get(at);
        String rest = end + 1 < above.length() ? above.substring(end + 2) : "";
        return Lists.replaced(all, at, new Section(old.number(), old.title(), old.paragraphs(), within(old.subsections(), rest, change)));
    }

    private static List<Section> children(Plan plan, String section) throws EditConflict {
        List<Section> all = plan.sections();
        String rest = section;
        while (!rest.isEmpty()) {
            int end = rest.indexOf(']');
            all = Lists.at(all, rest.substring(rest.indexOf('[') + 1, end), section).subsections();
            rest = end + 1 < rest.length() ? rest.substring(end + 2) : "";
        }
        return all;
    }

    private static List<Section> numbered(List<Section> among) {
        Optional<Ordinal> way = among.stream().flatMap(one -> Optional.ofNullable(one.number()).flatMap(Ordinal::of).stream())
                .min(Comparator.comparingInt(Ordinal::value));
        String mark = among.stream().anyMatch(one -> one.number() != null && one.number().endsWith(BRACKET)) ? BRACKET : "";
        if (way.isEmpty()) {
            return among;
        }
        List<Section> numbered = new ArrayList<>();
        int next = 1;
        for (Section one : among) {
            boolean counts = one.number() != null && next <= COUNTED;
            numbered.add(new Section(counts ? way.get().written(next++) + mark : one.number(), one.title(), one.paragraphs(), one.subsections()));
        }
        return numbered;
    }

    /** How lists count at that depth: I, 1, a. */
    private static String first(String above) {
        return above.isEmpty() ? "I" : above.contains(".") ? "a" : "1";
    }

    private static String above(String place) throws EditConflict {
        return last(place).group(1);
    }

    private static int index(String place) throws EditConflict {
        return Integer.parseInt(last(place).group(2));
    }

    private static Matcher last(String place) throws EditConflict {
        Matcher last = LAST.matcher(place);
        if (!place.startsWith("sections[") || !last.matches()) {
            throw EditConflict.gone(place);
        }
        return last;
    }
}
