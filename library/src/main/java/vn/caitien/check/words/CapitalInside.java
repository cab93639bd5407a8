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
    private record Capital(Reading reading, int at, Kind kind) {
        private enum Kind { SECOND_HALF, SURE, PERHAPS }

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
        for (int at = 1; at < reading.size(); at++) {
            boolean small = reading.run().word(at - 1).shape() == Shape.SMALL;
            if (reading.run().word(at).shape() != Shape.CAPITAL || CapitalWords.WRITTEN.beginAt(reading, at)) {
                continue;
            }
            if (small && endsPhrase(reading, at)) {
                capitals.add(new Capital(reading, at, Capital.Kind.SECOND_HALF));
            } else if ((beginsPhrase(reading, at) || small && between(reading, at)) && !amongNames(reading, at)) {
                boolean sure = CapitalWords.SURE.endBefore(reading, at);
                boolean open = CapitalWords.OPEN.endBefore(reading, at) || small && reading.id(at - 1) >= 0;
                if (sure || open && !named(reading, at)) {
                    capitals.add(new Capital(reading, at, sure ? Capital.Kind.SURE : Capital.Kind.PERHAPS));
                }
            }
        }
        return capitals;
    }

    /** Quotes the word with the next one or, where it ends a phrase, with the one before. */
    private static void tell(Passage passage, Capital capital, Findings found) {
        Word word = capital.word(0);
        int from = capital.kind == Capital.Kind.SECOND_HALF ? -1 : 0;
        Around around = new Around(passage.text(), capital.word(from).start(), capital.word(from + 1).end());
        Note note = found.at(passage.spot()).quote(around.quote()).with("words", word.text());
        switch (capital.kind) {
            case SECOND_HALF -> note.mend(word.text(), small(word.text()));
            case PERHAPS -> note.as(Severity.NOTICE);
            case SURE -> {
                if (capital.word(-1).shape() == Shape.SMALL) {
                    note.mend(around.words(), small(around.words()));
                }
            }
        }
        note.add();
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Whether the word is one of the small words between all others, which name nothing. */
    private static boolean between(Reading reading, int at) {
        return Lexicon.standard().linking(reading.id(at)) && at + 1 < reading.size()
                && reading.run().word(at + 1).shape() == Shape.SMALL && !CapitalWords.NAMING.endBefore(reading, at);
    }

    /** Whether the word is a phrase with the small one after it. */
    private static boolean beginsPhrase(Reading reading, int at) {
        return at + 1 < reading.size() && reading.run().word(at + 1).shape() == Shape.SMALL
                && Lexicon.standard().together(reading.id(at), reading.id(at + 1));
    }

    /** Whether the word is the second half of a phrase that nobody writes with a capital there, and no name. */
    private static boolean endsPhrase(Reading reading, int at) {
        Lexicon lexicon = Lexicon.standard();
        return lexicon.together(reading.id(at - 1), reading.id(at)) && !lexicon.capital(reading.id(at))
                && !lexicon.linking(reading.id(at - 1)) && !lexicon.alone(reading.id(at - 1))
                && !(at + 1 < reading.size() && (reading.run().word(at + 1).shape() != Shape.SMALL || beginsPhrase(reading, at)))
                && !CapitalWords.NAMING.endBefore(reading, at);
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
