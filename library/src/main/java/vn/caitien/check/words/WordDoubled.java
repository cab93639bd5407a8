package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;

/** A word, or two words that belong together, written twice. */
final class WordDoubled implements Rule {
    private static final Set<String> NEVER = words("never-twice");
    private static final Set<String> RIGHTLY = words("may-double");
    private static final Set<String> PAIRS_RIGHTLY = Set.copyOf(LexiconFiles.split(LexiconFiles.lists("alone").get("may-double-twice")));

    /** So many words from that place on are those before it once more. */
    private record Twice(Reading reading, int at, int length) {
        /** The word so many behind that place. */
        Word word(int behind) {
            return reading.run().word(at + behind);
        }
    }

    private static Set<String> words(String list) {
        return Stream.of(LexiconFiles.lists("alone").get(list).strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String id() {
        return "word-doubled";
    }

    @Override
    public void look(Subject subject, Findings found) {
        PlanWords.of(subject).look((text, reading) -> doubled(reading), (passage, twice) -> tell(passage, twice, found));
    }

    private static List<Twice> doubled(Reading reading) {
        List<Twice> doubled = new ArrayList<>();
        for (int at = 1; at < reading.size(); at++) {
            if (single(reading, at)) {
                doubled.add(new Twice(reading, at, 1));
            } else if (at > 2 && pair(reading, at)) {
                doubled.add(new Twice(reading, at - 1, 2));
            }
        }
        return doubled;
    }

    /** Whether that word is the one before it once more. */
    private static boolean single(Reading reading, int at) {
        Word second = reading.run().word(at);
        return again(reading, at, 1) && second.shape() == Shape.SMALL && reading.sound(at).heard()
                && (NEVER.contains(second.text()) || !RIGHTLY.contains(second.text())) && !meetPhrase(reading, at);
    }

    /** Whether the word and the one before it are a phrase, and were written just before. */
    private static boolean pair(Reading reading, int at) {
        return again(reading, at, 2) && again(reading, at - 1, 2) && !again(reading, at, 1)
                && Lexicon.standard().together(reading.id(at - 1), reading.id(at))
                && reading.run().word(at - 1).shape() == Shape.SMALL
                && !PAIRS_RIGHTLY.contains(reading.run().word(at - 1).text() + " " + reading.run().word(at).text());
    }

    private static boolean again(Reading reading, int at, int back) {
        return reading.run().word(at).text().equalsIgnoreCase(reading.run().word(at - back).text());
    }

    private static void tell(Passage passage, Twice twice, Findings found) {
        Around around = new Around(passage.text(), twice.word(-twice.length).start(), twice.word(twice.length - 1).end());
        String words = passage.text().substring(twice.word(0).start(), around.to());
        String first = passage.text().substring(around.from(), twice.word(-1).end());
        Note note = found.at(passage.spot()).quote(around.quote()).with("words", words);
        if (twice.length == 2 || NEVER.contains(words) || halfOfPhrase(twice.reading, twice.at)) {
            note.mend(around.words(), first);
        } else {
            note.as(Severity.NOTICE);
        }
        note.add();
    }

    /** Whether what was written twice belongs to a phrase with the word before or after it. */
    private static boolean halfOfPhrase(Reading reading, int second) {
        Lexicon lexicon = Lexicon.standard();
        return second > 1 && lexicon.together(reading.id(second - 2), reading.id(second - 1))
                || second + 1 < reading.size() && lexicon.together(reading.id(second), reading.id(second + 1));
    }

    /** Whether the first ends a phrase, or is a word by itself, and the second begins one, as in {@code mỗi tổ tổ chức}. */
    private static boolean meetPhrase(Reading reading, int second) {
        Lexicon lexicon = Lexicon.standard();
        int id = reading.id(second);
        boolean ends = lexicon.alone(id) || second > 1 && lexicon.together(reading.id(second - 2), id);
        return ends && !lexicon.linking(id) && second + 1 < reading.size() && lexicon.together(id, reading.id(second + 1));
    }
}
