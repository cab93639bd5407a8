package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A visual line: what stands on one baseline.
 *
 * @param words from left to right, at least one
 * @param base the y of its baseline
 * @param size of its largest font
 * @param bold whether all of it is bold
 * @param spaceDrawn whether a space is drawn behind its last word
 */
record Line(List<Word> words, double base, double size, boolean bold, boolean spaceDrawn) {
    private static final double ASCENT = 0.9;
    private static final double DESCENT = 0.22;
    private static final double WIDE = 1.7;
    private static final double WIDER_THAN_OTHERS = 2.2;

    String text() {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    double x0() {
        return words.getFirst().x0();
    }

    double x1() {
        return words.getLast().x1();
    }

    double width() {
        return x1() - x0();
    }

    double centre() {
        return (x0() + x1()) / 2;
    }

    Box box() {
        return new Box(x0(), base - ASCENT * size, x1(), base + DESCENT * size);
    }

    double letterWidth() {
        double width = words.stream().mapToDouble(Word::width).sum();
        return width / Math.max(1, words.stream().mapToInt(word -> word.text().length()).sum());
    }

    /** The pieces of this line that wide gaps part; itself where there are none. A list mark is no piece of its own. */
    List<Line> pieces() {
        if (words.size() < 2) {
            return List.of(this);
        }
        double[] gaps = new double[words.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = words.get(i + 1).x0() - words.get(i).x1();
        }
        double[] sorted = gaps.clone();
        java.util.Arrays.sort(sorted);
        double usual = sorted[(sorted.length - 1) / 2];
        List<Line> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < gaps.length; i++) {
            boolean wide = gaps[i] > WIDE * size
                    && (gaps.length == 1 || gaps[i] > WIDER_THAN_OTHERS * usual || usual > WIDE * size);
            if (wide && !(i == 0 && mark(words.getFirst().text()))) {
                pieces.add(new Line(words.subList(from, i + 1), base, size, bold, true));
                from = i + 1;
            }
        }
        pieces.add(new Line(words.subList(from, words.size()), base, size, bold, spaceDrawn));
        return pieces;
    }

    /** Each way of parting this line in two between words. */
    List<List<Line>> halves() {
        return IntStream.range(1, words.size())
                .mapToObj(i -> List.of(
                        new Line(words.subList(0, i), base, size, bold, true),
                        new Line(words.subList(i, words.size()), base, size, bold, spaceDrawn)))
                .toList();
    }

    private static boolean mark(String word) {
        return Bullets.bullet(word) || Bullets.dashOrLetter(word + " x") || Bullets.number(word + " X");
    }
}
