package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;

/** A small word written twice. Other words are doubled rightly too often. */
final class WordDoubled implements Rule {
    private static final Set<String> TWICE =
            Set.copyOf(LexiconFiles.split(LexiconFiles.lists("alone").get("never-twice").replace(' ', ',')));

    @Override
    public String id() {
        return "word-doubled";
    }

    @Override
    public void look(Subject subject, Findings found) {
        PlanWords.of(subject).look((text, reading) -> doubled(reading), (passage, twice) -> {
            Around around = new Around(passage.text(), twice.getFirst().start(), twice.getLast().end());
            found.at(passage.spot()).quote(around.quote()).with("words", twice.getLast().text())
                    .mend(around.words(), twice.getFirst().text()).add();
        });
    }

    /** The two words of each place. */
    private static List<List<Word>> doubled(Reading reading) {
        List<List<Word>> doubled = new ArrayList<>();
        for (int i = 1; i < reading.size(); i++) {
            if (reading.id(i) != reading.id(i - 1)) {
                continue;
            }
            Word first = reading.run().word(i - 1);
            Word second = reading.run().word(i);
            if (second.shape() == Shape.SMALL && first.text().equalsIgnoreCase(second.text())
                    && TWICE.contains(second.text()) && !meetPhrase(reading, i)) {
                doubled.add(List.of(first, second));
            }
        }
        return doubled;
    }

    /** Whether the first is a word by itself and the second begins a phrase, as in {@code mỗi tổ tổ chức}. */
    private static boolean meetPhrase(Reading reading, int second) {
        Lexicon lexicon = Lexicon.standard();
        int id = reading.id(second);
        return lexicon.alone(id) && !lexicon.linking(id) && second + 1 < reading.size()
                && lexicon.together(id, reading.id(second + 1));
    }
}
