package vn.caitien.samples.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;
import vn.caitien.samples.Dice;
import vn.caitien.samples.content.Draft;
import vn.caitien.samples.paper.Paper;
import vn.caitien.samples.paper.Paper.Align;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.paper.Paper.Made;
import vn.caitien.samples.paper.Paper.Piece;
import vn.caitien.samples.paper.Paper.Turn;

/** Sets a draft on paper by a layout. */
public final class PaperMaker {
    private final Draft draft;
    private final Layout layout;
    private final LineMaker lines;
    private final List<Piece> pieces = new ArrayList<>();

    private PaperMaker(Draft draft, Layout layout) {
        this.draft = draft;
        this.layout = layout;
        lines = new LineMaker(layout.lists());
    }

    /** The paper and its truth; the seed throws what the layout leaves open. */
    public static Laid lay(Draft draft, Layout layout, long seed) {
        PaperMaker maker = new PaperMaker(draft, layout);
        return draft.plan().form() == Form.FORM_2 ? maker.form2(new Dice(seed)) : maker.nine();
    }

    private Laid nine() {
        Plan plan = draft.plan();
        TableMaker table = new TableMaker(layout);
        HeadMaker head = new HeadMaker(layout.head());
        pieces.addAll(head.head(plan.header()));
        if (plan.sections().isEmpty()) {
            tables(table.grids(plan.rows()));
        }
        for (int i = 0; i < plan.sections().size(); i++) {
            section(plan.sections().get(i), 0);
            if (i == draft.tableSection()) {
                tables(table.grids(plan.rows()));
            }
        }
        end(head, plan);
        Plan truth = new Plan(null, plan.form(), head.printed(plan.header()), plan.sections(), plan.closing(),
                plan.recipients(), table.bands(), List.of(), table.truths(), List.of(), List.of(), List.of(), Map.of());
        return new Laid(new Paper(layout.look(), pieces), truth);
    }

    private Laid form2(Dice dice) {
        Plan plan = draft.plan();
        Form2Maker maker = new Form2Maker(layout, dice);
        HeadMaker head = new HeadMaker(layout.head());
        pieces.addAll(head.head(plan.header()));
        for (Section section : plan.sections()) {
            section(section, 0);
            if ("IV".equals(section.number())) {
                tables(List.of(maker.problems(plan.rows())));
            } else if ("V".equals(section.number())) {
                tables(List.of(maker.items(plan.rows())));
            } else if ("VI".equals(section.number())) {
                pieces.add(maker.reviews(plan));
            }
        }
        end(head, plan);
        return new Laid(new Paper(layout.look(), pieces), form2Truth(plan, head));
    }

    private Plan form2Truth(Plan plan, HeadMaker head) {
        List<Problem> problems = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Row row : plan.rows()) {
            String tt = String.valueOf(rows.size() + 1);
            Map<Cell, String> cells = new EnumMap<>(row.cells());
            cells.put(Cell.TT, tt);
            problems.add(new Problem("p" + rows.size(), tt, cells.get(Cell.STANDARD),
                    cells.get(Cell.CRITERION), cells.get(Cell.CURRENT_STATE),
                    cells.get(Cell.LIMIT), cells.get(Cell.CAUSE)));
            rows.add(new Row("r" + rows.size(), cells, row.progress(), "p" + rows.size(), Map.of(), row.normalised(),
                    Map.of()));
        }
        return new Plan(null, plan.form(), head.printed(plan.header()), plan.sections(), plan.closing(),
                plan.recipients(), List.of(), problems, rows, plan.reviews(), List.of(), List.of(), Map.of());
    }

    private void end(HeadMaker head, Plan plan) {
        if (plan.closing() != null) {
            pieces.add(new Line("", plan.closing(), Made.TYPED, false, false, Align.JUSTIFIED));
        }
        pieces.add(head.foot(plan.header(), plan.recipients()));
    }

    private void tables(List<Grid> grids) {
        boolean turn = layout.tricks().tableOnLyingPages();
        if (turn) {
            pieces.add(new Turn(true));
        }
        for (int i = 0; i < grids.size(); i++) {
            if (i > 0) {
                pieces.add(Line.of(""));
            }
            pieces.add(grids.get(i));
        }
        if (turn) {
            pieces.add(new Turn(false));
        }
    }

    private void section(Section section, int depth) {
        String number = section.number();
        String label = number == null ? "" : number + (number.matches("[a-zđ]") ? ") " : ". ");
        boolean byWord = depth == 0 && layout.lists().sectionsByWord() && number != null && countsOn(number);
        pieces.add(byWord ? new Line(label, section.title(), Made.ROMAN, true, false, Align.LEFT)
                : new Line("", label + section.title(), Made.TYPED, true, depth > 1, Align.LEFT));
        section.paragraphs().forEach(paragraph -> pieces.add(lines.paragraph(paragraph)));
        section.subsections().forEach(below -> section(below, depth + 1));
    }

    /** A word processor can only count on: a number that jumps is typed. */
    private boolean countsOn(String number) {
        List<String> romans = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
        List<String> all = draft.plan().sections().stream().map(Section::number).toList();
        return all.equals(romans.subList(0, Math.min(all.size(), romans.size()))) && romans.contains(number);
    }
}
