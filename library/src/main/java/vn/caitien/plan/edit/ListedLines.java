package vn.caitien.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a list, written the way its lines are: counted on, with the same mark before and the same signs behind. */
public final class ListedLines {
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,2})([.)]\\s+)(.*)", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("([-+*•–]\\s*)(.*)", Pattern.DOTALL);

    private ListedLines() {}

    /**
     * The lines with others behind them.
     *
     * @param opening words that each of the others begins with and that are left out where no line of the list does so
     */
    public static List<String> with(List<String> lines, List<String> others, String opening) {
        List<String> all = new ArrayList<>(lines);
        boolean opens = lines.isEmpty() || lines.stream().anyMatch(line -> begins(bare(line), opening));
        for (String other : others) {
            String words = !opens && begins(other, opening) && other.length() > opening.length()
                    ? capital(other.substring(opening.length()).strip()) : other;
            String last = all.isEmpty() ? "" : all.getLast();
            if (words.endsWith(";") && last.endsWith(".") && !lines.isEmpty()) {
                all.set(all.size() - 1, last.substring(0, last.length() - 1) + ";");
            }
            all.add((bare(words).equals(words) ? mark(last) : "") + words);
        }
        boolean ended = !lines.isEmpty() && lines.getLast().endsWith(".") && !others.isEmpty() && all.getLast().endsWith(";");
        if (ended) {
            all.set(all.size() - 1, all.getLast().substring(0, all.getLast().length() - 1) + ".");
        }
        return all;
    }

    private static String mark(String last) {
        Matcher counted = COUNTED.matcher(last);
        if (counted.matches()) {
            return (Integer.parseInt(counted.group(1)) + 1) + counted.group(2);
        }
        Matcher marked = MARKED.matcher(last);
        return marked.matches() ? marked.group(1) : "";
    }

    private static String bare(String line) {
        Matcher counted = COUNTED.matcher(line);
        Matcher marked = MARKED.matcher(line);
        return counted.matches() ? counted.group(3) : marked.matches() ? marked.group(2) : line;
    }

    private static boolean begins(String line, String opening) {
        return line.toLowerCase(Locale.ROOT).startsWith(opening.toLowerCase(Locale.ROOT));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
