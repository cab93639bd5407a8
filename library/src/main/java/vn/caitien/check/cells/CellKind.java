package vn.caitien.check.cells;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.lexicon.Phrases;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Family;
import vn.caitien.phrase.MoneyReader;

/** What the words of a cell are, whatever column they stand in. */
final class CellKind {
    private static final Lists LISTS = Family.read("/vn/caitien/check/cell-kinds.yaml", new TypeReference<>() {});
    private static final Phrases TIMES = Phrases.of(LISTS.times());
    private static final Phrases MONEY = Phrases.of(LISTS.money());
    private static final Phrases PEOPLE = Phrases.of(LISTS.people());
    private static final Pattern NUMBER = Pattern.compile("[\\divx]+");

    private record Lists(List<String> times, List<String> money, List<String> people) {}

    private CellKind() {}

    /** Whether the words say when and nothing else. */
    static boolean isTime(Tokens words) {
        return TIMES.fill(words, word -> NUMBER.matcher(word).matches()) && TIMES.in(words);
    }

    /** Whether the words are a sum and nothing else. */
    static boolean isSum(String text, Tokens words) {
        return MONEY.fill(words, word -> Character.isDigit(word.charAt(0)))
                && !MoneyReader.read(text).sums().isEmpty();
    }

    /** Whether a person or body is named. */
    static boolean namesPeople(Tokens words) {
        return PEOPLE.in(words);
    }
}
