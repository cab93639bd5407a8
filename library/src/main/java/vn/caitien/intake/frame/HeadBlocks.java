package vn.caitien.intake.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.text.Plain;
import vn.caitien.text.Writing;

/**
 * Sets the two blocks at the head of a paper apart where a text gives both on one line: the motto of the state, place and
 * date, and the number each begin a text of their own.
 */
public final class HeadBlocks {
    private static final int LONGEST_HEAD = 20;
    private static final int FEWEST_OF_MOTTO = 3;
    /** A name in capitals that runs into the block beside it. */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern DATED = Pattern.compile(
            "^(.*?\\s|)((?:\\p{Lu}\\p{Ll}[^\\s,]*\\s+)*\\p{Lu}\\p{Ll}[^\\s,]*\\s*,?\\s*ngày\\s+[\\d.…]+\\s*tháng\\s+[\\d.…]+\\s*năm\\s+[\\d.…]+)(\\s.*|)$");
    private static final Pattern NUMBER = Pattern.compile("(?<=\\S)\\s+(?=Số\\s*:)");

    private final List<String> lines;

    private HeadBlocks(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /**
     * The lines of a text, those of its head with tabs between the texts that stand side by side.
     *
     * @param lines as they stand
     * @return as many; of a motto that two lines share, all on the first
     */
    public static List<String> apart(List<String> lines) {
        HeadBlocks apart = new HeadBlocks(lines);
        List<Integer> head = apart.head();
        for (int i = 0; i < head.size(); i++) {
            apart.part(head.get(i), i + 1 < head.size() ? head.get(i + 1) : -1);
        }
        return apart.lines;
    }

    /** The places of the lines above the kind of paper; none where no kind stands near the beginning. */
    private List<Integer> head() {
        List<Integer> head = new ArrayList<>();
        for (int i = 0; i < lines.size() && head.size() <= LONGEST_HEAD; i++) {
            String text = Writing.clean(lines.get(i));
            if (FrameWords.standard().isKind(text)) {
                return head;
            }
            if (!text.isEmpty()) {
                head.add(i);
            }
        }
        return List.of();
    }

    private void part(int at, int next) {
        if (lines.get(at).indexOf('\t') >= 0) {
            return;
        }
        List<String> parts = new ArrayList<>();
        motto(List.of(GLUED.matcher(Writing.clean(lines.get(at))).replaceAll(" ").split(" ")), next, parts);
        if (parts.size() > 1) {
            lines.set(at, String.join("\t", parts));
        }
    }

    private void motto(List<String> words, int next, List<String> parts) {
        for (String whole : FrameWords.standard().motto()) {
            String[] motto = whole.split(" ");
            for (int from = 0; from + FEWEST_OF_MOTTO <= words.size(); from++) {
                int same = same(words.subList(from, words.size()), motto, 0);
                boolean broken = same >= FEWEST_OF_MOTTO && from > 0 && from + same == words.size() && takesRest(motto, same, next);
                if (same == motto.length || broken) {
                    dated(words.subList(0, from), parts);
                    String rest = broken ? " " + String.join(" ", Arrays.asList(motto).subList(same, motto.length)) : "";
                    parts.add(String.join(" ", words.subList(from, from + same)) + rest);
                    dated(words.subList(from + same, words.size()), parts);
                    return;
                }
            }
        }
        dated(words, parts);
    }

    /** Whether the next line begins with the rest of the motto, which is then taken from it. */
    private boolean takesRest(String[] motto, int from, int next) {
        if (next < 0) {
            return false;
        }
        List<String> words = List.of(Writing.clean(lines.get(next)).split(" "));
        int same = same(words, motto, from);
        if (from + same < motto.length) {
            return false;
        }
        lines.set(next, String.join(" ", words.subList(same, words.size())));
        return true;
    }

    private static int same(List<String> words, String[] motto, int from) {
        int same = 0;
        while (same < words.size() && from + same < motto.length
                && Plain.bare(words.get(same)).replace('–', '-').equals(FrameWords.bare(motto[from + same]))) {
            same++;
        }
        return same;
    }

    private static void dated(List<String> words, List<String> parts) {
        String text = String.join(" ", words);
        Matcher dated = DATED.matcher(text);
        boolean name = dated.matches() && dated.group(1).strip().indexOf(' ') > 0
                && (dated.group(1).equals(dated.group(1).toUpperCase(Locale.ROOT)) || HeadLine.isNumber(dated.group(1).strip()));
        if (dated.matches() && (name || dated.group(1).isBlank())) {
            numbered(dated.group(1), parts);
            parts.add(dated.group(2));
            numbered(dated.group(3), parts);
        } else {
            numbered(text, parts);
        }
    }

    private static void numbered(String text, List<String> parts) {
        for (String part : NUMBER.split(text.strip())) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
    }
}
