package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Readings;
import vn.caitien.check.rule.Subject;

/** The words of a plan, read once for all rules that look at them. */
record PlanWords(Readings<List<Reading>> texts) {
    /** Fields that hold names and numbers of their own. */
    private static final Set<String> NAMES = Set.of("header.governingBody", "header.school", "header.place",
            "header.signerName", "header.documentNumber");

    static PlanWords of(Subject subject) {
        return subject.reading(PlanWords.class, PlanWords::read);
    }

    private static PlanWords read(Subject subject) {
        Lexicon lexicon = Lexicon.standard();
        Map<String, Sound> sounds = new HashMap<>();
        List<Passage> passages = subject.passages().stream()
                .filter(passage -> !NAMES.contains(String.valueOf(passage.spot().field()))).toList();
        return new PlanWords(new Readings<>(passages, text -> Runs.of(text).stream()
                .map(run -> new Reading(run, lexicon, word -> sounds.computeIfAbsent(word, one -> Sound.of(one, lexicon))))
                .toList()));
    }

    /** Looks at each different run of words once, with its text; tells as {@link Readings#look} does. */
    <T> void look(BiFunction<String, Reading, List<T>> find, BiConsumer<Passage, T> tell) {
        texts.look((text, readings) -> {
            List<T> found = new ArrayList<>();
            readings.forEach(reading -> found.addAll(find.apply(text, reading)));
            return found;
        }, tell);
    }
}
