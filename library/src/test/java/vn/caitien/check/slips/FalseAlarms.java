package vn.caitien.check.slips;

import java.util.List;
import java.util.Locale;
import vn.caitien.check.rule.Remark;

/**
 * What is said of text that is right.
 *
 * @param words of the text
 */
record FalseAlarms(int words, List<Remark> grave, List<Remark> notices) {
    private static final double THOUSAND = 1000;

    static FalseAlarms in(List<String> lines) {
        List<Remark> all = Lines.remarks(lines);
        int words = lines.stream().mapToInt(line -> line.split("\\s+").length).sum();
        return new FalseAlarms(words, all.stream().filter(Lines::grave).toList(),
                all.stream().filter(remark -> !Lines.grave(remark)).toList());
    }

    /** Of a thousand words, how many bear a false error or warning. */
    double gravePerThousand() {
        return grave.size() * THOUSAND / words;
    }

    /** Of a thousand words, how many bear a false notice. */
    double noticesPerThousand() {
        return notices.size() * THOUSAND / words;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d words: %d warnings (%.2f in 1,000), %d notices (%.2f in 1,000)", words,
                grave.size(), gravePerThousand(), notices.size(), noticesPerThousand());
    }
}
