package vn.caitien.paper.forms;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of two syllables, held together by a space at which no line ends: {@code TRUNG / HỌC} is hard to read. */
record Compounds(List<String> words) {
    private static final char BOUND = '\u00a0';
    private static final Pattern RANGE = Pattern.compile("\\d{4} [-–] \\d{4}");
    private static final Pattern WORDS = pattern(FormFile.read("compounds.yaml", Compounds.class).words());

    /** The text with its compounds, ranges of years and last two syllables bound, otherwise as it is. */
    static String bound(String text) {
        String words = WORDS.matcher(text).replaceAll(word -> word.group().replace(' ', BOUND));
        String ranges = RANGE.matcher(words).replaceAll(range -> range.group().replace(' ', BOUND));
        int last = ranges.lastIndexOf(' ');
        return last < 0 ? ranges : ranges.substring(0, last) + BOUND + ranges.substring(last + 1);
    }

    private static Pattern pattern(List<String> words) {
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + any + ")(?![\\p{L}\\p{M}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
