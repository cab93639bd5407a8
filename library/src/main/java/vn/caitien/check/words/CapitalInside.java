package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;

/** A common word with a capital inside a sentence. */
final class CapitalInside implements Rule {
    /** Cells of names and titles. */
    private static final Set<String> TITLES = Set.of("lead", "standardTitle", "criterionTitle", "evaluator");
    /** So far from a word that makes a name, or from another capital, it may be one. */
    private static final int NEAR = 5;

    /** A word that should have no capital, or perhaps should not. */
    private record Capital(Reading reading, int at, boolean sure) {

        /** The word so many behind it. */
        Word word(int behind) {
            return reading.run().word(at + behind);
        }
    }

    @Override
    public String id() {
        return "capital-inside";
    }

    @Override
    public void look(Subject subject, Findings found) {
        PlanWords.of(subject).look((text, reading) -> capitals(reading), (passage, capital) -> {
            String field = String.valueOf(passage.spot().field());
            if (!TITLES.contains(field) && !field.endsWith("itle") && !field.startsWith("recipients")) {
                tell(passage, capital, found);
            }
        });
    }

    private static List<Capital> capitals(Reading reading) {
        List<Capital> capitals = new ArrayList<>();
        for (int at = 1; at + 1 < reading.size(); at++) {
            if (common(reading, at) && !amongNames(reading, at)) {
                boolean sure = CapitalWords.SURE.endBefore(reading, at);
                if (sure || CapitalWords.OPEN.endBefore(reading, at) && !named(reading, at)) {
                    capitals.add(new Capital(reading, at, sure));
                }
            }
        }
        return capitals;
    }

    private static void tell(Passage passage, Capital capital, Findings found) {
        Word word = capital.word(0);
        Around around = new Around(passage.text(), word.start(), capital.word(1).end());
        Note note = found.at(passage.spot()).quote(around.quote()).with("words", word.text());
        if (!capital.sure) {
            note.as(Severity.NOTICE);
        } else if (capital.word(-1).shape() == Shape.SMALL) {
            note.mend(around.words(), small(around.words()));
        }
        note.add();
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Whether a capital word is a phrase with the small one after it, and none that papers write so. */
    private static boolean common(Reading reading, int at) {
        return reading.run().word(at).shape() == Shape.CAPITAL && reading.run().word(at + 1).shape() == Shape.SMALL
                && Lexicon.standard().together(reading.id(at), reading.id(at + 1))
                && !CapitalWords.WRITTEN.beginAt(reading, at);
    }

    private static boolean amongNames(Reading reading, int at) {
        for (int near = Math.max(1, at - NEAR); near <= Math.min(reading.size() - 1, at + NEAR); near++) {
            if (near != at && reading.run().word(near).shape() == Shape.CAPITAL
                    && !CapitalWords.WRITTEN.beginAt(reading, near)) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Reading reading, int at) {
        for (int end = Math.max(1, at - NEAR + 1); end <= at; end++) {
            if (CapitalWords.NAMING.endBefore(reading, end)) {
                return true;
            }
        }
        return false;
    }
}
