package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.labelling.RunningHead;

/**
 * The lines from one table's head up to that of the next table; heads printed again are taken out.
 *
 * @param head null for the lines before the first head
 * @param lines in order
 * @param firstWord of the first line, counted in the whole text
 * @param gapless as of the text
 */
record Run(RunningHead.@Nullable Found head, List<TextLine> lines, int firstWord, boolean gapless) {
    Run {
        lines = List.copyOf(lines);
    }

    /** A whole text as runs; the first may be empty. */
    static List<Run> of(TextLines text) {
        Stretch all = new Stretch(text.lines(), text.gapless());
        List<Run> runs = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        RunningHead.Found found = null;
        int begin = 0;
        int from = 0;
        boolean turned = false;
        for (Heads.Head head : Heads.of(all)) {
            open.addAll(lines(all, from, head.from(), turned));
            if (!head.again()) {
                runs.add(new Run(found, open, begin, text.gapless()));
                open = new ArrayList<>();
                found = head.found();
                begin = head.to();
            }
            turned = head.again();
            from = head.to();
        }
        open.addAll(lines(all, from, all.size(), turned));
        runs.add(new Run(found, open, begin, text.gapless()));
        return runs;
    }

    Stretch stretch() {
        return new Stretch(lines, gapless);
    }

    /** The lines of some words; one that is cut keeps what is inside. */
    private static List<TextLine> lines(Stretch all, int from, int to, boolean turned) {
        List<TextLine> lines = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at + 1;
            while (end < to && !all.first(end)) {
                end++;
            }
            TextLine line = all.line(at);
            Gap gap = lines.isEmpty() && turned ? Gap.PAGE : line.gap();
            boolean whole = all.first(at) && (end == all.size() || all.first(end));
            lines.add(whole && gap == line.gap() ? line : part(all, at, end, gap));
            at = end;
        }
        return lines;
    }

    private static TextLine part(Stretch all, int from, int to, Gap gap) {
        TextLine line = all.line(from);
        String text = String.join(" ", Arrays.asList(all.words()).subList(from, to));
        List<Integer> inner = IntStream.range(from, to).map(all::marks).boxed().toList();
        return new TextLine(text, gap, all.first(from) ? line.blanks() : new Blanks(0, 0, all.marks(from)), line.number(), inner, line.spaced());
    }
}
