package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.caitien.intake.labelling.RunningContent;

/** Phrases and shapes that only show when words torn at line ends are whole again, e.g. a date in a narrow column. */
final class TornHits {
    /** No phrase or shape is longer, in words. */
    private static final int REACH = 8;
    /** No place where words are torn over and over is longer, in words; figures below each other have no end. */
    private static final int LONGEST = 64;
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile(".*\\d[\\d./,-]*");
    private static final Pattern BEGINS_IN_NUMBER = Pattern.compile("[./,]?\\d.*|/.*");

    private TornHits() {}

    /** In words of the stretch. */
    static List<RunningContent.Hit> of(Stretch stretch) {
        List<RunningContent.Hit> hits = new ArrayList<>();
        int done = 0;
        for (int at = 1; at < stretch.size(); at++) {
            if (joins(stretch, at)) {
                int from = Math.max(done, at - REACH);
                int to = at + 1;
                int last = at;
                while (to < stretch.size() && to - last < REACH && to - at < LONGEST) {
                    last = joins(stretch, to) ? to : last;
                    to++;
                }
                add(stretch, from, to, hits);
                done = to;
                at = to - 1;
            }
        }
        return hits;
    }

    private static boolean joins(Stretch stretch, int at) {
        return stretch.first(at) && (stretch.torn(at) || numbers(stretch.word(at - 1), stretch.word(at)));
    }

    private static boolean numbers(String end, String start) {
        return ENDS_IN_NUMBER.matcher(end).matches() && BEGINS_IN_NUMBER.matcher(start).matches();
    }

    private static void add(Stretch stretch, int from, int to, List<RunningContent.Hit> hits) {
        List<String> whole = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (at > from && joins(stretch, at)) {
                whole.add(whole.removeLast() + stretch.word(at));
            } else {
                starts.add(at);
                whole.add(stretch.word(at));
            }
        }
        starts.add(to);
        for (RunningContent.Hit hit : RunningContent.standard().hits(whole.toArray(String[]::new))) {
            int begin = starts.get(hit.word());
            int end = starts.get(hit.end());
            if (end - begin > hit.end() - hit.word()) {
                hits.add(new RunningContent.Hit(begin, end, hit.label(), hit.weight(), hit.shape()));
            }
        }
    }
}
