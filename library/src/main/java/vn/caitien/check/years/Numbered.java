package vn.caitien.check.years;

import java.util.List;
import vn.caitien.check.rule.Digits;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Subject;

/** The texts of a plan that hold a number of three to five digits: those that can name a year, right or wrong. */
record Numbered(List<Passage> passages) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    Numbered {
        passages = List.copyOf(passages);
    }

    /** Those of a plan, looked for once. */
    static Numbered of(Subject subject) {
        return subject.reading(Numbered.class, plan -> new Numbered(
                plan.passages().stream().filter(passage -> in(passage.text())).toList()));
    }

    private static boolean in(String text) {
        return Digits.any(text, (start, end) -> end - start >= SHORTEST && end - start <= LONGEST
                && (start < 2 || text.charAt(start - 1) != '.' || !Character.isDigit(text.charAt(start - 2))));
    }
}
