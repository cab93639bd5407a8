package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.text.TornLines;

/** Joins the lines outside of tables into paragraphs. */
final class Paragraphs {
    private static final double INDENT = 5;
    private static final double CENTRE = 5;
    /** More lines than this that start at one place are aligned there, not centred by chance. */
    private static final int CHANCE = 3;
    private static final double OTHER_SIZE = 1.2;
    private static final double LEAST_PITCH = 0.9;
    private static final double MOST_PITCH = 2.2;

    private final Map<Long, double[]> edges = new TreeMap<>();
    private final Map<Long, Integer> starts = new TreeMap<>();
    private final double pitch;

    Paragraphs(List<PageLayout> pages) {
        Map<Long, Integer> pitches = new TreeMap<>();
        for (PageLayout page : pages) {
            Line above = null;
            for (Line line : page.lines()) {
                double[] edge = edges.computeIfAbsent(
                        width(page.frame()), unused -> new double[] {Double.MAX_VALUE, -Double.MAX_VALUE});
                edge[0] = Math.min(edge[0], line.x0());
                edge[1] = Math.max(edge[1], line.x1());
                starts.merge(Math.round(line.x0()), 1, Integer::sum);
                double distance = above == null ? 0 : line.base() - above.base();
                if (distance > LEAST_PITCH * line.size() && distance < MOST_PITCH * line.size()) {
                    pitches.merge(Math.round(distance), 1, Integer::sum);
                }
                above = line;
            }
        }
        pitch = pitches.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(15L);
    }

    /** The paragraphs of lines that follow each other with no table between. */
    List<Paragraph> of(List<FlowLine> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || breaks(lines.subList(from, i), lines.get(i))) {
                paragraphs.add(paragraph(lines.subList(from, i)));
                from = i;
            }
        }
        return paragraphs;
    }

    private boolean breaks(List<FlowLine> soFar, FlowLine nextLine) {
        FlowLine lastLine = soFar.getLast();
        Line line = lastLine.line();
        Line next = nextLine.line();
        if (lastLine.alone() || nextLine.alone()) {
            return !(lastLine.alone() && nextLine.alone() && wrapped(line, next));
        }
        Room room = room(nextLine);
        boolean samePage = lastLine.frame() == nextLine.frame();
        if (samePage && room.far(line, next)
                || Math.abs(line.size() - next.size()) > OTHER_SIZE
                || line.bold() && !next.bold() && soFar.stream().allMatch(l -> l.line().bold())
                || centred(lastLine) != centred(nextLine) && !nearlyFull(lastLine) && !nearlyFull(nextLine)
                || room(lastLine).fits(line, next)
                || Bullets.heading(next.text())
                || room.marked(line.text(), next.text())) {
            return true;
        }
        if (centred(nextLine)) {
            return false;
        }
        boolean hanging = soFar.size() == 1 && line.words().size() > 1
                && Math.abs(line.words().get(1).x0() - next.x0()) < INDENT;
        double first = soFar.getFirst().line().x0();
        boolean indented = next.x0() > room.left() + INDENT;
        return indented && !hanging && (soFar.size() == 1 ? next.x0() > first - INDENT : next.x0() > line.x0() + INDENT);
    }

    /** Whether a line of a head block goes on in the next: no line of a head begins small or with a bare number. */
    private static boolean wrapped(Line line, Line next) {
        int first = next.text().codePointAt(0);
        double distance = next.base() - line.base();
        return (Character.isLowerCase(first) || Character.isDigit(first))
                && !Bullets.number(next.text())
                && !Bullets.dashOrLetter(next.text())
                && line.bold() == next.bold()
                && distance > 0
                && distance < MOST_PITCH * next.size()
                && next.x0() < line.x1()
                && next.x1() > line.x0();
    }

    private Paragraph paragraph(List<FlowLine> lines) {
        Room room = room(lines.getFirst());
        String text = TornLines.join(lines.stream().map(l -> room.hint(l.line())).toList(), room.torn())
                .text();
        Frame frame = lines.getFirst().frame();
        Box box = lines.stream()
                .filter(line -> line.frame() == frame)
                .map(line -> line.line().box())
                .reduce(Box::with)
                .orElseThrow();
        boolean bold = lines.stream().allMatch(line -> line.line().bold());
        boolean centred = lines.stream().allMatch(this::centred);
        return new Paragraph(Bullets.dashed(text), bold, centred, new Spot(frame.number(), frame.place(box), null));
    }

    private Room room(FlowLine line) {
        double[] edge = edges.get(width(line.frame()));
        return new Room(edge[0], edge[1], centred(line), pitch, line.line().letterWidth(), false, "");
    }

    private boolean nearlyFull(FlowLine line) {
        double[] edge = edges.get(width(line.frame()));
        return line.line().width() > (edge[1] - edge[0]) * 0.9;
    }

    private boolean centred(FlowLine line) {
        double[] edge = edges.get(width(line.frame()));
        return Math.abs(line.line().centre() - (edge[0] + edge[1]) / 2) < CENTRE
                && line.line().x0() > edge[0] + 2 * INDENT
                && starts.getOrDefault(Math.round(line.line().x0()), 0) <= CHANCE;
    }

    private static long width(Frame frame) {
        return Math.round(frame.width() / 10);
    }
}
