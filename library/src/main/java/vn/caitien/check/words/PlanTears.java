package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Subject;

/** The torn and the glued words of a plan, found once for all rules that look at words. */
record PlanTears(List<Found> all) {

    /** Words and the text they stand in. */
    record Found(Passage passage, Tear tear) {}

    static PlanTears of(Subject subject) {
        return subject.reading(PlanTears.class, PlanTears::find);
    }

    private static PlanTears find(Subject subject) {
        TornFinder torn = new TornFinder(Lexicon.standard());
        GluedFinder glued = new GluedFinder(Lexicon.standard());
        List<Found> found = new ArrayList<>();
        for (PlanWords.Page page : PlanWords.of(subject).pages()) {
            String text = page.passage().text();
            for (Reading reading : page.readings()) {
                Stream.of(torn.find(text, reading), glued.find(text, reading)).flatMap(List::stream)
                        .forEach(tear -> found.add(new Found(page.passage(), tear)));
            }
        }
        return new PlanTears(found);
    }

    /** Whether what looks like a slip is a piece of a torn word. */
    boolean explain(Slip slip) {
        return all.stream().anyMatch(found -> found.tear.meets(slip));
    }
}
