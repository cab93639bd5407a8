package vn.caitien.intake.flat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How wide letters are in print, from {@code letters.yaml}. */
final class LetterWidths {
    private static final String FILE = "/vn/caitien/intake/flat/letters.yaml";
    private static final double MEAN = 470;
    private static final double OTHERS = 500;
    private static final double[] WIDTHS = load();
    /** What a space takes, in mean letters. */
    static final double SPACE = of(" ");

    private LetterWidths() {}

    /** The width of a text on one line, in mean letters. */
    static double of(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            sum += letter < WIDTHS.length ? WIDTHS[letter] : OTHERS;
        }
        return sum / MEAN;
    }

    private static double[] load() {
        double[] widths = new double[0x2300];
        Arrays.fill(widths, OTHERS);
        try (InputStream in = Objects.requireNonNull(LetterWidths.class.getResourceAsStream(FILE), FILE)) {
            new YAMLMapper().readTree(in).properties()
                    .forEach(group -> group.getValue().asString().chars().forEach(letter -> widths[letter] = Double.parseDouble(group.getKey())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths;
    }
}
