package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Subject;

/** The words of a plan, read once for all rules that look at them. */
record PlanWords(List<Page> pages) {
    /** Fields that hold names and numbers of their own. */
    private static final Set<String> NAMES = Set.of("header.governingBody", "header.school", "header.place",
            "header.signerName", "header.documentNumber");

    /** A text of the plan and the runs of words in it. */
    record Page(Passage passage, List<Reading> readings) {}

    static PlanWords of(Subject subject) {
        return subject.reading(PlanWords.class, PlanWords::read);
    }

    private static PlanWords read(Subject subject) {
        Lexicon lexicon = Lexicon.standard();
        Map<String, Sound> sounds = new HashMap<>();
        Map<String, List<Reading>> known = new HashMap<>();
        List<Page> pages = new ArrayList<>();
        for (Passage passage : subject.passages()) {
            if (!NAMES.contains(String.valueOf(passage.spot().field()))) {
                pages.add(new Page(passage, known.computeIfAbsent(passage.text(), text -> Runs.of(text).stream()
                        .map(run -> new Reading(run, lexicon, word -> sounds.computeIfAbsent(word, one -> Sound.of(one, lexicon))))
                        .toList())));
            }
        }
        return new PlanWords(pages);
    }
}
