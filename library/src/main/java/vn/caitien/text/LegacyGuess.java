package vn.caitien.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The code of a text whose fonts are not named, found from its words: Unicode, one of the codes of old fonts, or UTF-8
 * read as windows-1252. Capital letters that only the font made stay small.
 */
public final class LegacyGuess implements FontCode {
    private static final Pattern LINES = Pattern.compile("[\\r\\n]+");

    /** So much better a code must read before it is believed. */
    private static final int CLEARLY = 3;

    /** One line of an old document may be so long; of more, the beginning tells. */
    private static final int LONGEST = 100_000;

    private final FontCode code;

    private LegacyGuess(FontCode code) {
        this.code = code;
    }

    /**
     * The code of a document.
     *
     * @param text all of it that names no old font, not cleaned, a line for each paragraph
     */
    public static LegacyGuess of(CharSequence text) {
        List<FontCode> codes = new ArrayList<>();
        LegacyCode.all().forEach(each -> codes.add(each::read));
        codes.add(Mojibake::read);
        int[] votes = new int[codes.size()];
        LINES.splitAsStream(text).forEach(line -> vote(line.length() > LONGEST ? line.substring(0, LONGEST) : line, codes, votes));
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            best = votes[i] > votes[best] ? i : best;
        }
        return new LegacyGuess(votes[best] >= CLEARLY ? codes.get(best) : UNICODE);
    }

    /** Whether the text is as it seems. */
    public boolean isUnicode() {
        return code == UNICODE;
    }

    private static void vote(String line, List<FontCode> codes, int[] votes) {
        Legibility asIs = Legibility.of(line);
        if (asIs.others() == 0) {
            return;
        }
        for (int i = 0; i < votes.length; i++) {
            votes[i] += Math.max(0, Legibility.of(codes.get(i).read(line)).net() - Math.max(0, asIs.net()));
        }
    }

    /** {@inheritDoc} A piece that is Unicode, or reads better as it stands, is left as it is. */
    @Override
    public String read(String coded) {
        if (code == UNICODE || coded.chars().allMatch(sign -> sign < 0x80) || LegacyFont.onlyUnicode(coded)) {
            return coded;
        }
        String read = code.read(coded);
        return Legibility.of(read).net() >= Legibility.of(coded).net() ? read : coded;
    }
}
