package vn.caitien.work.tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clauses of a cell that name the bullets they are for: "a) trước 31/12; b, c) cả năm", "HT (a); PHT, TTCM (b, c)". */
final class ByLetter {
    private static final Pattern BEFORE = Pattern.compile("\\s*((?:\\p{Ll}\\s*,\\s*){0,20}\\p{Ll})\\s*\\)\\s*(.+)", Pattern.DOTALL);
    private static final Pattern AFTER = Pattern.compile("(.+?)\\s*\\(\\s*((?:\\p{Ll}\\s*,\\s*){0,20}\\p{Ll})\\s*\\)\\s*[.]?", Pattern.DOTALL);

    /** A cell longer than this tells nothing by letter. */
    private static final int LONGEST = 500;

    private final Map<String, String> clauses;

    private ByLetter(Map<String, String> clauses) {
        this.clauses = clauses;
    }

    /** Empty unless every clause names its bullets. */
    static ByLetter clauses(String cell) {
        if (cell.length() > LONGEST) {
            return new ByLetter(Map.of());
        }
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String clause : cell.split("[;\\n]")) {
            Matcher before = BEFORE.matcher(clause);
            Matcher after = AFTER.matcher(clause);
            boolean first = before.matches();
            if (!first && !after.matches()) {
                return new ByLetter(Map.of());
            }
            String letters = first ? before.group(1) : after.group(2);
            String words = first ? before.group(2) : after.group(1);
            Arrays.stream(letters.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                    .forEach(letter -> found.computeIfAbsent(letter, none -> new ArrayList<>()).add(words.strip()));
        }
        Map<String, String> joined = new LinkedHashMap<>();
        found.forEach((letter, words) -> joined.put(letter, String.join("; ", words)));
        return new ByLetter(joined);
    }

    /** The words for a bullet; empty when the cell does not tell them by letter. */
    Optional<String> of(String letter) {
        return Optional.ofNullable(clauses.get(letter));
    }
}
