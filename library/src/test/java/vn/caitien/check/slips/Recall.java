package vn.caitien.check.slips;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caitien.check.rule.Remark;

/**
 * How many slips of one kind are found.
 *
 * @param slips how many were made, one a line
 * @param found of them, by a remark that quotes the slip and that the line did not have before
 * @param grave of those, errors and warnings
 * @param mended of those found, where what is proposed is what stood there
 * @param missed the lines in which nothing was found
 */
record Recall(int slips, int found, int grave, int mended, List<Slipped> missed) {

    /** Slips every line once, where it can. */
    static Recall of(List<String> lines, Hand hand, long seed) {
        Random random = new Random(seed);
        List<Slipped> slips = new ArrayList<>();
        lines.forEach(line -> Slipped.of(line, hand, random).ifPresent(slips::add));
        Set<String> before = Lines.remarks(lines).stream().map(Remark::quote).collect(Collectors.toSet());
        Map<Integer, List<Remark>> after = new HashMap<>();
        for (Remark remark : Lines.remarks(slips.stream().map(Slipped::text).toList())) {
            if (!before.contains(remark.quote())) {
                after.computeIfAbsent(Lines.line(remark), none -> new ArrayList<>()).add(remark);
            }
        }
        int found = 0;
        int grave = 0;
        int mended = 0;
        List<Slipped> missed = new ArrayList<>();
        for (int at = 0; at < slips.size(); at++) {
            Slipped slip = slips.get(at);
            List<Remark> of = after.getOrDefault(at, List.of()).stream().filter(remark -> meets(remark, slip)).toList();
            found += of.isEmpty() ? 0 : 1;
            grave += of.stream().anyMatch(Lines::grave) ? 1 : 0;
            mended += of.stream().anyMatch(remark -> mends(remark, slip)) ? 1 : 0;
            if (of.isEmpty()) {
                missed.add(slip);
            }
        }
        return new Recall(slips.size(), found, grave, mended, missed);
    }

    double share() {
        return slips == 0 ? 1 : (double) found / slips;
    }

    private static boolean meets(Remark remark, Slipped slip) {
        return Objects.requireNonNullElse(remark.quote(), "").replace(" ", "").contains(slip.words());
    }

    private static boolean mends(Remark remark, Slipped slip) {
        String words = remark.values().get("words");
        String other = remark.values().getOrDefault("phrase", remark.values().get("mended"));
        return words != null && (other != null && slip.text().replace(words, other).equals(slip.right())
                || remark.mends().stream().anyMatch(mend -> slip.text().replace(mend.from(), mend.to()).equals(slip.right())));
    }
}
