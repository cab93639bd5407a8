package vn.caitien.intake.flat;

import java.util.ArrayList;
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
            int end = at;
            StringBuilder text = new StringBuilder();
            while (end < to && (end == at || !all.first(end))) {
                text.append(end == at ? "" : " ").append(all.word(end++));
            }
            TextLine line = all.line(at);
            Gap gap = lines.isEmpty() && turned ? Gap.PAGE : line.gap();
            List<Integer> inner = IntStream.range(at, end).map(all::marks).boxed().toList();
            lines.add(new TextLine(text.toString(), gap, all.first(at) ? line.marks() : all.marks(at), line.number(), inner, line.spaced()));
            at = end;
        }
        return lines;
    }
}
