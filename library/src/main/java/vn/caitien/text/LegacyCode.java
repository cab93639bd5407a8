package vn.caitien.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The table of one code from before Unicode, as {@code legacy.yaml} gives it. */
final class LegacyCode {
    private static final String VOWELS = "aeouyơưAEOUYƠƯ";

    private final Pattern fonts;
    private final Pattern capitals;
    private final Map<Character, Character> letters = new HashMap<>();
    private final Map<Character, String> marks = new HashMap<>();
    private final Map<Character, Character> western;

    LegacyCode(LegacyFile.Code data, Map<Character, Character> western) {
        this.fonts = Pattern.compile(data.fonts(), Pattern.CASE_INSENSITIVE);
        this.capitals = Pattern.compile(data.capitals(), Pattern.CASE_INSENSITIVE);
        this.western = western;
        letters.putAll(LegacyFile.pairs(data.signs(), data.letters()));
        data.marks().forEach((sign, mark) -> {
            marks.put(sign.charAt(0), mark);
            marks.put(Character.toUpperCase(sign.charAt(0)), mark);
        });
    }

    boolean names(String font) {
        return fonts.matcher(font).matches();
    }

    boolean namesCapitals(String font) {
        return capitals.matcher(font).matches();
    }

    /** The text in Unicode, NFC; what the code does not know stays. */
    String read(String coded) {
        StringBuilder read = new StringBuilder(coded.length());
        for (int i = 0; i < coded.length(); i++) {
            char sign = western.getOrDefault(coded.charAt(i), coded.charAt(i));
            String mark = marks.get(sign);
            if (mark != null && !read.isEmpty() && VOWELS.indexOf(read.charAt(read.length() - 1)) >= 0) {
                read.append(mark);
            } else {
                read.append((char) letters.getOrDefault(sign, sign));
            }
        }
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }

    /** Every code of the data file. */
    static List<LegacyCode> all() {
        return All.CODES;
    }

    /** Loaded when first asked for. */
    private static final class All {
        private static final List<LegacyCode> CODES = new ArrayList<>();

        static {
            LegacyFile file = LegacyFile.read();
            Map<Character, Character> western = LegacyFile.pairs(file.vietnameseSigns(), file.westernSigns());
            file.codes().forEach(code -> CODES.add(new LegacyCode(code, western)));
        }
    }
}
