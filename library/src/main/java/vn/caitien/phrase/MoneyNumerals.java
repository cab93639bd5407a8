package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.phrase.MoneyToken.Kind;

/** Turns numbers in words before a unit into figures: "hai mươi lăm triệu đồng" is read as "25 triệu đồng". */
final class MoneyNumerals {
    private static final long LEAST_SCALE = 1000;
    private static final String IN_WORDS = MoneyLexer.key("chữ");
    private static final Map<String, Integer> DIGITS = keyed(MoneyWords.WORDS.numerals().digits());
    private static final Map<String, Integer> PLACES = keyed(MoneyWords.WORDS.numerals().places());
    private static final Map<String, Integer> TEENS = keyed(MoneyWords.WORDS.numerals().teens());
    private static final Map<String, Integer> SILENT = keyed(MoneyWords.WORDS.numerals().silent());

    private final MoneyText cell;
    private final List<MoneyToken> in;
    private final List<MoneyToken> out = new ArrayList<>();
    private boolean figures;

    private MoneyNumerals(MoneyText cell) {
        this.cell = cell;
        this.in = cell.tokens();
    }

    /** The tokens of a cell with its numbers in figures. */
    static MoneyText read(String words) {
        MoneyNumerals numerals = new MoneyNumerals(MoneyScale.unbracketed(MoneyText.of(words)));
        for (int at = 0; at < numerals.in.size(); ) {
            at = numerals.take(at);
        }
        return new MoneyText(numerals.cell.text(), List.copyOf(numerals.out));
    }

    private static Map<String, Integer> keyed(Map<String, Integer> words) {
        return words.entrySet().stream().collect(Collectors.toMap(entry -> MoneyLexer.key(entry.getKey()), Map.Entry::getValue));
    }

    private int take(int at) {
        if (MoneyWords.WORDS.halfOf().begins(cell, at) && scale(at + 1)) {
            return number("0,5", at, at + 1);
        }
        if (scale(at) && MoneyWords.WORDS.half().begins(cell, at + 1) && !countedBefore()) {
            number("1", at, at + 1);
            out.add(in.get(at));
            return at + 1;
        }
        int end = Math.max(at + 1, endOfRun(at));
        Integer value = scale(end) && !repeats() ? value(at, end) : null;
        if (value == null) {
            out.addAll(in.subList(at, end));
            figures |= in.get(at).kind() == Kind.NUMBER;
        } else {
            number(String.valueOf(value), at, end);
        }
        return end;
    }

    private int number(String figures, int from, int end) {
        out.add(new MoneyToken(Kind.NUMBER, figures, in.get(from).start(), in.get(end - 1).end(), false));
        return end;
    }

    /** Whether a number or another unit stands before, so that "triệu rưỡi" does not begin a sum. */
    private boolean countedBefore() {
        MoneyToken last = out.isEmpty() ? null : out.getLast();
        return last != null && (last.kind() == Kind.NUMBER || MoneyWords.WORDS.scales().begins(new MoneyText("", List.of(last)), 0));
    }

    private int endOfRun(int at) {
        int end = at;
        while (ofNumber(cell.key(end))) {
            end++;
        }
        return end;
    }

    private static boolean ofNumber(String word) {
        return DIGITS.containsKey(word) || PLACES.containsKey(word) || TEENS.containsKey(word) || SILENT.containsKey(word);
    }

    private boolean scale(int at) {
        var scale = MoneyWords.WORDS.notUnits().begins(cell, at) ? null : MoneyWords.WORDS.scales().at(cell, at);
        return scale != null && scale.meaning() >= LEAST_SCALE;
    }

    /** A sum in figures may be repeated in words, in brackets or after "bằng chữ:". */
    private boolean repeats() {
        int last = out.size() - 1;
        boolean inWords = last > 0 && out.get(last).key().equals(":") && out.get(last - 1).key().equals(IN_WORDS);
        return figures && (inWords || out.get(last).key().equals("("));
    }

    /** The number the words say; null when they begin with none. */
    private @Nullable Integer value(int from, int end) {
        if (!DIGITS.containsKey(cell.key(from)) && !TEENS.containsKey(cell.key(from))) {
            return null;
        }
        int sum = 0;
        int digit = 0;
        for (int at = from; at < end; at++) {
            String word = cell.key(at);
            if (PLACES.containsKey(word)) {
                sum += digit * PLACES.get(word);
                digit = 0;
            } else if (TEENS.containsKey(word)) {
                sum += TEENS.get(word);
            } else {
                digit = DIGITS.getOrDefault(word, digit);
            }
        }
        return sum + digit;
    }
}
