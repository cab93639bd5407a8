package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.catalogue.Circular;
import vn.caitien.text.Letters;

/** The titles of standards and criteria, by number, as words to be found again in a text. */
final class KnownTitles {
    private static final Pattern CODE = Pattern.compile("(\\d{1,2})[.,](\\d{1,2})[.:)]?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})[.:)]?");
    /** So many words in a row are no accident. */
    private static final int FEWEST = 3;
    /** The rest of a title that a page break cuts stands within so many words. */
    private static final int PAGE_REACH = 220;

    private final Map<String, List<String[]>> byNumber = new HashMap<>();

    /** Those of all circulars and kinds of school. */
    KnownTitles(List<Circular> circulars) {
        circulars.stream().flatMap(circular -> circular.appendices().stream()).forEach(appendix -> {
            appendix.standards().forEach(standard -> add(String.valueOf(standard.number()), standard.title()));
            appendix.criteria().forEach(criterion -> add(criterion.number(), criterion.title()));
        });
    }

    private void add(String number, String title) {
        byNumber.computeIfAbsent(number, none -> new ArrayList<>()).add(Arrays.stream(title.split(" ")).map(Letters::of).toArray(String[]::new));
    }

    /**
     * Marks the words of titles that follow on their numbers.
     *
     * @param within set for the words of a title and, where it has one, the number before it, but for the first of them
     * @param after set for the word behind a whole title
     * @param resumed set where the rest of a title begins whose first part stands on the page before
     */
    void mark(Stretch stretch, boolean[] within, boolean[] after, boolean[] resumed) {
        for (int at = 0; at < stretch.size(); at++) {
            String number = number(stretch, at);
            if (number == null) {
                continue;
            }
            int longest = 0;
            String[] best = {};
            for (String[] title : byNumber.getOrDefault(number, List.of())) {
                int same = same(stretch, at + 1, title);
                if (same > longest) {
                    longest = same;
                    best = title;
                }
            }
            boolean whole = longest > 0 && longest == best.length;
            if (longest >= FEWEST || whole) {
                Arrays.fill(within, at + 1, at + 1 + longest, true);
                after[at + 1 + longest] = whole;
            }
            if (longest > 0 && !whole) {
                resume(stretch, at + 1 + longest, Arrays.copyOfRange(best, longest, best.length), within, after, resumed);
            }
        }
    }

    private static void resume(Stretch stretch, int from, String[] rest, boolean[] within, boolean[] after, boolean[] resumed) {
        for (int at = from; at < stretch.size() && at < from + PAGE_REACH; at++) {
            boolean turned = stretch.first(at) && (stretch.gapless() || stretch.line(at).gap() != Gap.USUAL);
            if (turned && same(stretch, at, rest) == rest.length) {
                Arrays.fill(within, at + 1, at + rest.length, true);
                after[at + rest.length] = true;
                resumed[at] = true;
                return;
            }
        }
    }

    private static String number(Stretch stretch, int at) {
        Matcher code = CODE.matcher(stretch.word(at));
        if (code.matches()) {
            return code.group(1) + "." + code.group(2);
        }
        Matcher number = NUMBER.matcher(stretch.word(at));
        boolean standard = at > 0 && stretch.bare(at - 1).equals("chuan");
        return standard && number.matches() ? number.group(1) : null;
    }

    private static int same(Stretch stretch, int from, String[] title) {
        int same = 0;
        while (same < title.length && from + same < stretch.size() && Letters.of(stretch.bare(from + same)).equals(title[same])) {
            same++;
        }
        return same;
    }
}
