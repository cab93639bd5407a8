package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.caitien.text.Writing;

/** Puts characters into visual lines, and these into words by the gaps between them. */
final class Lines {
    private static final double SAME_LINE = 0.45;
    private static final double GAP = 0.17;
    /** A drawn space counts when it takes any room: some programs draw one inside words, of no width. */
    private static final double SPACE = 0.06;
    private static final double SAME_PLACE = 0.12;
    private static final int LOOK_BACK = 6;
    private static final double SPREAD = 0.04;

    private Lines() {}

    /** From top to bottom; characters that do not stand upright come last, in their own order. */
    static List<Line> of(List<Glyph> glyphs) {
        List<Line> lines = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            Turn upright = new Turn(turn, 0, 0);
            List<Glyph> level = new ArrayList<>();
            for (Glyph glyph : glyphs) {
                if (glyph.turn() == turn) {
                    level.add(turn == 0 ? glyph : glyph.turned(upright));
                }
            }
            level.sort(Comparator.comparingDouble(Glyph::y));
            int from = 0;
            for (int i = 1; i <= level.size(); i++) {
                if (i == level.size() || below(level.get(from), level.get(i))) {
                    line(level.subList(from, i), upright.back(), lines);
                    from = i;
                }
            }
        }
        return lines;
    }

    private static boolean below(Glyph first, Glyph next) {
        return next.y() - first.y() > SAME_LINE * Math.max(first.size(), next.size());
    }

    private static void line(List<Glyph> level, Turn back, List<Line> lines) {
        List<Glyph> sorted = once(level);
        double limit = gap(sorted);
        List<Word> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Glyph first = sorted.getFirst();
        Glyph last = null;
        boolean space = false;
        boolean bold = true;
        float size = 0;
        for (Glyph glyph : sorted) {
            if (glyph.blank()) {
                space = true;
                continue;
            }
            double gap = last == null ? 0 : glyph.x() - last.end();
            if (last != null && (gap > limit * glyph.size() || space && gap > SPACE * glyph.size())) {
                add(words, text, first, last);
                first = glyph;
            } else if (last == null) {
                first = glyph;
            }
            text.append(glyph.text());
            last = glyph;
            space = false;
            bold &= glyph.bold();
            size = Math.max(size, glyph.size());
        }
        if (last != null) {
            add(words, text, first, last);
        }
        if (!words.isEmpty()) {
            lines.add(placed(new Line(words, base(sorted, size), size, bold, space), back));
        }
    }

    private static void add(List<Word> words, StringBuilder text, Glyph first, Glyph last) {
        String clean = Writing.clean(text.toString());
        text.setLength(0);
        if (!clean.isEmpty()) {
            words.add(new Word(clean, first.x(), last.end()));
        }
    }

    /** From left to right, what is drawn twice in one place once. */
    private static List<Glyph> once(List<Glyph> level) {
        Glyph[] sorted = level.toArray(Glyph[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble(Glyph::x));
        List<Glyph> once = new ArrayList<>(sorted.length);
        for (Glyph glyph : sorted) {
            boolean again = false;
            for (int i = once.size() - 1; i >= 0 && i >= once.size() - LOOK_BACK && !again && near(once.get(i), glyph); i--) {
                again = once.get(i).text().equals(glyph.text());
            }
            if (!again) {
                once.add(glyph);
            }
        }
        return once;
    }

    private static boolean near(Glyph a, Glyph b) {
        return b.x() - a.x() < SAME_PLACE * b.size();
    }

    /** The gap, as a share of the font size, that parts words; wider where the letters are spread. */
    private static double gap(List<Glyph> sorted) {
        double[] gaps = new double[sorted.size()];
        int count = 0;
        for (int i = 1; i < sorted.size(); i++) {
            if (!sorted.get(i).blank() && !sorted.get(i - 1).blank()) {
                gaps[count++] = (sorted.get(i).x() - sorted.get(i - 1).end()) / sorted.get(i).size();
            }
        }
        if (count < 4) {
            return GAP;
        }
        Arrays.sort(gaps, 0, count);
        double usual = gaps[count / 2];
        return usual > SPREAD ? usual + GAP : GAP;
    }

    private static double base(List<Glyph> sorted, float size) {
        return sorted.stream()
                .filter(glyph -> glyph.size() > size * 0.8 && !glyph.blank())
                .findFirst()
                .orElse(sorted.getFirst())
                .y();
    }

    private static Line placed(Line line, Turn back) {
        if (back.quarter() == 0) {
            return line;
        }
        Box box = back.apply(line.box());
        List<Word> one = List.of(new Word(line.text(), box.x0(), box.x1()));
        return new Line(one, box.y1(), line.size(), line.bold(), line.spaceDrawn());
    }
}
