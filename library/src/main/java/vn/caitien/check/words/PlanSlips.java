package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Subject;

/** The slips of a plan, found once for all rules that tell them. */
record PlanSlips(List<Found> all) {

    /** A slip and the text it stands in. */
    record Found(Passage passage, Slip slip) {}

    static PlanSlips of(Subject subject) {
        return subject.reading(PlanSlips.class, PlanSlips::find);
    }

    private static PlanSlips find(Subject subject) {
        SlipFinder finder = new SlipFinder(Lexicon.standard());
        PlanTears tears = PlanTears.of(subject);
        List<Found> found = new ArrayList<>();
        PlanWords.of(subject).look((text, reading) -> {
            List<Slip> slips = finder.find(reading);
            slips.removeIf(tears::explain);
            return slips;
        }, (passage, slip) -> found.add(new Found(passage, slip)));
        return new PlanSlips(found);
    }

    /** Whether the word is part of a slip of a phrase. */
    boolean tell(Lone word) {
        return all.stream().anyMatch(found -> word.within(found.slip.reading(), found.slip.from(), found.slip.end()));
    }
}
