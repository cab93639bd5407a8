package vn.caitien.work.tasks;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.text.Plain;

/** Parts one paragraph into acts, where that is certain. */
final class Sentences {
    private static final int FEWEST_WORDS = 3;
    /** What is longer is no paragraph of a plan. */
    private static final int LONGEST = 5_000;

    private Sentences() {}

    /** The paragraph itself unless each part, at semicolons or at full stops before a capital, begins with an act. */
    static List<String> of(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return List.of(paragraph);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int at = 0; at < paragraph.length(); at++) {
            char sign = paragraph.charAt(at);
            depth += "([{“".indexOf(sign) >= 0 ? 1 : ")]}”".indexOf(sign) >= 0 ? -1 : 0;
            if (depth == 0 && parts(paragraph, at)) {
                parts.add(paragraph.substring(from, at + 1).strip());
                from = at + 1;
            }
        }
        parts.add(paragraph.substring(from).strip());
        return parts.stream().allMatch(Sentences::isAct) && paragraph.indexOf('"') < 0 ? List.copyOf(parts) : List.of(paragraph);
    }

    private static boolean parts(String text, int at) {
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean more = next > at + 1 && next < text.length();
        return more && (text.charAt(at) == ';' || text.charAt(at) == '.' && Character.isUpperCase(text.charAt(next)));
    }

    private static boolean isAct(String part) {
        String plain = Plain.lower(part);
        return plain.split(" ").length >= FEWEST_WORDS
                && TaskWords.WORDS.acts().stream().anyMatch(act -> plain.startsWith(act + " "));
    }
}
