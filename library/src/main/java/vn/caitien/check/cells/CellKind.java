package vn.caitien.check.cells;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.lexicon.Phrases;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Family;
import vn.caitien.phrase.Money;
import vn.caitien.phrase.MoneyReader;

/** What the words of a cell are, whatever column they stand in. */
final class CellKind {
    private static final Lists LISTS = Family.read("/vn/caitien/check/cell-kinds.yaml", new TypeReference<>() {});
    private static final Phrases TIMES = Phrases.of(LISTS.times());
    private static final Phrases MONEY = Phrases.of(LISTS.money());
    private static final Phrases PEOPLE = Phrases.of(LISTS.people());
    private static final Pattern NUMBER = Pattern.compile("[\\dIVX]+");
    private static final Pattern SUM = Pattern.compile("\\d");

    private record Lists(List<String> times, List<String> money, List<String> people) {}

    private CellKind() {}

    /** Whether the words say when and nothing else. */
    static boolean isTime(String text) {
        Tokens words = Tokens.of(text);
        return TIMES.in(words) && TIMES.rest(words).words().stream().allMatch(CellKind::number);
    }

    /** Whether the words are a sum and nothing else. */
    static boolean isSum(String text) {
        Money money = SUM.matcher(text).find() ? MoneyReader.read(text) : Money.UNKNOWN;
        return !money.sums().isEmpty()
                && MONEY.rest(Tokens.of(text)).words().stream().allMatch(CellKind::moneyWord);
    }

    /** Whether a person or body is named. */
    static boolean namesPeople(String text) {
        return PEOPLE.in(Tokens.of(text));
    }

    private static boolean number(String word) {
        return NUMBER.matcher(word.toUpperCase(Locale.ROOT)).matches();
    }

    private static boolean moneyWord(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
