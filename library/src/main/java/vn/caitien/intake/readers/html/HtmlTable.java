package vn.caitien.intake.readers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import vn.caitien.intake.readers.flow.Draft;
import vn.caitien.intake.readers.flow.Draft.Box;
import vn.caitien.intake.readers.flow.Draft.Line;
import vn.caitien.intake.readers.flow.Draft.Merge;
import vn.caitien.intake.readers.flow.SheetParts;
import vn.caitien.intake.readers.flow.SheetParts.Row;
import vn.caitien.intake.readers.ooxml.Numbers;

/** Reads one table as HTML lays out its cells: each in the next free column, those that span rows reaching down. */
final class HtmlTable {
    private static final int MOST_COLUMNS = 1000;
    private static final int MOST_ROWS = 65_534;

    /** One drawn side is a line under a name; a ruled cell has at least two. */
    private static final int SIDES = 2;

    private final HtmlStory story;
    private final boolean ruledByTable;
    private final Look look;
    private final int depth;
    private final List<Draft> captions = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** Cells from above that still reach down, by column. */
    private final Map<Integer, Reaching> reaching = new TreeMap<>();

    private record Reaching(int span, int rows) {}

    /** @param look inside the table */
    HtmlTable(HtmlStory story, Element table, Look look, int depth) {
        this.story = story;
        this.look = look;
        this.depth = depth;
        String border = table.attr("border");
        this.ruledByTable = table.hasAttr("border") && !border.equals("0") || table.attr("rules").equals("all");
    }

    /** Its caption and the parts of it that are tables, or lay out text, in their order. */
    List<Draft> read(Element table) {
        List<Element> feet = new ArrayList<>();
        take(table, look, false, feet);
        for (Element foot : feet) {
            take(foot, look.of(foot, story.sheet.of(foot)), false, new ArrayList<>());
        }
        List<Draft> drafts = new ArrayList<>(captions);
        drafts.addAll(SheetParts.of(rows));
        return drafts;
    }

    private void take(Element parent, Look around, boolean heading, List<Element> feet) {
        for (Element child : parent.children()) {
            story.budget.step();
            Style style = story.sheet.of(child);
            if (Unseen.is(child, style)) {
                continue;
            }
            Look inner = around.of(child, style);
            switch (child.normalName()) {
                case "tr" -> row(child, inner, heading);
                case "thead" -> take(child, inner, true, feet);
                case "tfoot" -> feet.add(child);
                case "tbody" -> take(child, inner, heading, feet);
                case "caption" -> captions.addAll(story.inner().read(child, inner, depth + 1));
                default -> {}
            }
        }
    }

    private void row(Element row, Look around, boolean heading) {
        List<Box> boxes = new ArrayList<>();
        int drawn = 0;
        int column = 0;
        Map<Integer, Reaching> below = new TreeMap<>();
        for (Element cell : row.children()) {
            Style style = story.sheet.of(cell);
            boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
            if (!isCell || Unseen.is(cell, style)) {
                continue;
            }
            column = goOn(column, boxes, below);
            int span = Math.clamp(Numbers.whole(cell.attr("colspan"), 1), 1, MOST_COLUMNS);
            int reach = Numbers.whole(cell.attr("rowspan"), 1);
            int down = reach == 0 ? MOST_ROWS : Math.clamp(reach, 1, MOST_ROWS);
            if (column + span > MOST_COLUMNS) {
                break;
            }
            story.budget.cells(1);
            List<Draft> content = story.inner().read(cell, around.of(cell, style), depth + 1);
            boxes.add(new Box(column, span, down > 1 ? Merge.BEGINS : Merge.NONE, content));
            drawn += Borders.drawn(style, ruledByTable) >= SIDES ? 1 : 0;
            if (down > 1) {
                below.put(column, new Reaching(span, down - 1));
            }
            column += span;
        }
        int own = (int) boxes.stream().filter(box -> box.merge() != Merge.GOES_ON).count();
        goOn(MOST_COLUMNS, boxes, below);
        reaching.clear();
        reaching.putAll(below);
        if (!boxes.isEmpty()) {
            rows.add(new Row(new Line(boxes, heading), drawn * 2 >= own));
        }
    }

    /** Lets cells from above go on, up to the first column from this one on that is free. */
    private int goOn(int from, List<Box> boxes, Map<Integer, Reaching> below) {
        int column = from;
        List<Integer> done = new ArrayList<>();
        for (Map.Entry<Integer, Reaching> each : reaching.entrySet()) {
            int start = each.getKey();
            Reaching cell = each.getValue();
            if (start > column && from < MOST_COLUMNS) {
                break;
            }
            done.add(start);
            story.budget.cells(1);
            boxes.add(new Box(start, cell.span, Merge.GOES_ON, List.of()));
            if (cell.rows > 1) {
                below.put(start, new Reaching(cell.span, cell.rows - 1));
            }
            column = Math.max(column, start + cell.span);
        }
        done.forEach(reaching::remove);
        return column;
    }
}
