package vn.caitien.samples.flat;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.write.Wrapping;

/** Breaks paragraphs into lines: after spaces and hyphens, and inside a word only if it is wider than the line. */
final class LineBreaker {
    private final String family;
    private final double size;

    LineBreaker(String font, double size) {
        family = font.equals("Arial") ? "LiberationSans" : "LiberationSerif";
        this.size = size;
    }

    /**
     * The lines of a paragraph; one blank line for an empty one.
     *
     * @param text of the line, with its mark
     * @param width in points
     * @param indent of the first line, in points
     */
    List<Bit> lines(Line line, String text, double width, double indent) {
        if (text.isBlank()) {
            return List.of(Bit.BLANK);
        }
        Wrapping metrics = Wrapping.of(family + (line.bold() ? line.italic() ? "-BoldItalic" : "-Bold"
                : line.italic() ? "-Italic" : "-Regular"));
        Breaking breaking = new Breaking(metrics, Math.max(width, 2 * size), indent);
        for (String word : text.strip().split("(?<=\\s)|(?<=[\\p{L}\\d][-–])(?=[\\p{L}\\d])")) {
            breaking.word(word);
        }
        return breaking.finished();
    }

    private final class Breaking {
        private final Wrapping metrics;
        private final double room;
        private final List<Bit> bits = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private boolean glued;
        private double at;

        Breaking(Wrapping metrics, double room, double indent) {
            this.metrics = metrics;
            this.room = room;
            at = indent;
        }

        void word(String word) {
            double wide = metrics.width(word.strip(), size);
            if (at + wide > room && !line.isEmpty()) {
                flush();
            }
            if (wide <= room) {
                line.append(word);
                at += metrics.width(word, size);
            } else {
                word.codePoints().forEach(letter -> letter(Character.toString(letter)));
            }
        }

        private void letter(String letter) {
            double wide = metrics.width(letter, size);
            if (at + wide > room && !line.isEmpty() && !letter.isBlank()) {
                flush();
            }
            line.append(letter);
            at += wide;
        }

        private void flush() {
            String text = line.toString();
            bits.add(new Bit(text.strip(), bits.isEmpty(), glued));
            glued = !Character.isWhitespace(text.charAt(text.length() - 1));
            line.setLength(0);
            at = 0;
        }

        List<Bit> finished() {
            flush();
            return bits;
        }
    }
}
