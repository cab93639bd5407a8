package vn.caitien.check.words;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.rule.Family;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;

/** Looks for one pattern of letters and marks; all of them stand in a data file. */
final class PatternRule implements Rule {
    private final Entry entry;
    private final Pattern pattern;
    private final Pattern except;
    private final Set<String> notIn;

    /**
     * An entry of the data file.
     *
     * @param signs a text that lacks one of these pairs is not looked at; null for no such need
     * @param needs a text in which none of these stands is not looked at; null for no such need
     * @param pattern the fault
     * @param except what looks like it and is right, wherever it meets the fault; null for nothing
     * @param mend what takes the place of the match, where that is certain; null where it is not
     * @param notIn fields that are not looked at
     */
    private record Entry(String id, @Nullable List<Signs.Pair> signs, @Nullable List<String> needs, String pattern,
            @Nullable String except, @Nullable String mend, @Nullable List<String> notIn) {}

    private PatternRule(Entry entry) {
        this.entry = entry;
        this.pattern = Pattern.compile(entry.pattern);
        this.except = Pattern.compile(entry.except == null ? "(?!)" : entry.except);
        this.notIn = entry.notIn == null ? Set.of() : Set.copyOf(entry.notIn);
    }

    /** All of the data file, in its order. */
    static List<PatternRule> all() {
        List<Entry> entries = Family.read("/vn/caitien/check/words/patterns.yaml", new TypeReference<>() {});
        return entries.stream().map(PatternRule::new).toList();
    }

    @Override
    public String id() {
        return entry.id;
    }

    @Override
    public void look(Subject subject, Findings found) {
        Signs.OfPlan.of(subject).texts().look(this::faults, (passage, match) -> {
            if (!notIn.contains(String.valueOf(passage.spot().field()))) {
                add(passage, match, found);
            }
        });
    }

    private List<MatchResult> faults(String text, Signs signs) {
        return !worth(text, signs) ? List.of() : pattern.matcher(text).results().filter(match -> !excepted(text, match)).toList();
    }

    private boolean worth(String text, Signs signs) {
        return (entry.signs == null || entry.signs.stream().allMatch(signs::hold))
                && (entry.needs == null || entry.needs.stream().anyMatch(text::contains));
    }

    private boolean excepted(String text, MatchResult match) {
        Matcher right = except.matcher(text);
        return Stream.iterate(right.find(), is -> is, is -> right.find())
                .anyMatch(is -> right.start() < match.end() && right.end() > match.start());
    }

    private void add(Passage passage, MatchResult match, Findings found) {
        Around around = Around.touching(passage.text(), match.start(), match.end());
        Note note = found.at(passage.spot()).quote(around.quote()).with("words", match.group().strip());
        if (entry.mend != null) {
            StringBuilder mended = new StringBuilder(around.words());
            mended.replace(match.start() - around.from(), match.end() - around.from(), replaced(entry.mend, match));
            note.mend(around.words(), mended.toString());
        }
        note.add();
    }

    /** The mend with the groups of the match filled in. */
    private static String replaced(String mend, MatchResult match) {
        String text = mend;
        for (int group = 1; group <= match.groupCount(); group++) {
            text = text.replace("$" + group, match.group(group) == null ? "" : match.group(group));
        }
        return text;
    }
}
