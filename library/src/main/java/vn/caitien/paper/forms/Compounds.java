package vn.caitien.paper.forms;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of two syllables, held together by a space at which no line ends: {@code TRUNG / HỌC} is hard to read. */
record Compounds(List<String> words) {
    private static final char BOUND = '\u00a0';
    private static final Pattern WORDS = pattern(FormFile.read("compounds.yaml", Compounds.class).words());

    /** The text with its compounds bound, otherwise as it is. */
    static String bound(String text) {
        return WORDS.matcher(text).replaceAll(word -> word.group().replace(' ', BOUND));
    }

    private static Pattern pattern(List<String> words) {
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + any + ")(?![\\p{L}\\p{M}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
