package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Subject;

/** The torn and the glued words of a plan, found once for all rules that look at words. */
final class PlanTears {
    private final TornFinder torn = new TornFinder(Lexicon.standard());
    private final GluedFinder glued = new GluedFinder(Lexicon.standard());
    private final Map<Reading, List<Tear>> known = new IdentityHashMap<>();
    private final List<Found> all = new ArrayList<>();

    /** Words and the text they stand in. */
    record Found(Passage passage, Tear tear) {}

    private PlanTears(Subject subject) {
        PlanWords.of(subject).look(this::tears, (passage, tear) -> all.add(new Found(passage, tear)));
    }

    static PlanTears of(Subject subject) {
        return subject.reading(PlanTears.class, PlanTears::new);
    }

    /** What is torn or glued leaves letters that are no syllable. */
    private List<Tear> tears(String text, Reading reading) {
        if (reading.syllables()) {
            return List.of();
        }
        List<Tear> tears = new ArrayList<>(torn.find(text, reading));
        tears.addAll(glued.find(text, reading));
        known.put(reading, tears);
        return tears;
    }

    /** All of them, by their places. */
    List<Found> all() {
        return all;
    }

    /** Whether what looks like a slip is a piece of a torn word. */
    boolean explain(Slip slip) {
        return known.getOrDefault(slip.reading(), List.of()).stream().anyMatch(tear -> tear.meets(slip));
    }

    /** Whether the word is a piece of a torn one, or two that are glued. */
    boolean tell(Lone word) {
        return all.stream().anyMatch(found -> word.within(found.tear.reading(), found.tear.from(), found.tear.end()));
    }
}
