package vn.caitien.intake.readers.pdf;

import java.util.List;

/**
 * What the maker of a document does throughout.
 *
 * @param padding between a cell's border and its text, in points
 * @param spacesDrawn whether the space at which a line was broken is drawn at its end
 */
record Habits(double padding, boolean spacesDrawn) {

    private static final double LEAST = 0.5;
    private static final double MOST = 9;
    private static final double USUAL = 2.5;
    private static final int ENOUGH = 8;
    private static final double MOSTLY = 0.5;

    static Habits of(List<PageLayout> pages) {
        List<CellLines> cells = pages.stream()
                .flatMap(page -> page.tables().stream())
                .flatMap(table -> table.cells().stream())
                .filter(cell -> !cell.lines().isEmpty())
                .toList();
        double[] paddings = cells.stream()
                .filter(cell -> cell.lines().size() > 1)
                .mapToDouble(Habits::padding)
                .filter(padding -> padding >= LEAST && padding <= MOST)
                .sorted()
                .toArray();
        int broken = 0;
        int drawn = 0;
        for (CellLines cell : cells) {
            for (Line line : cell.lines().subList(0, cell.lines().size() - 1)) {
                broken++;
                drawn += line.spaceDrawn() ? 1 : 0;
            }
        }
        return new Habits(
                paddings.length == 0 ? USUAL : paddings[paddings.length / 4],
                broken >= ENOUGH && drawn > MOSTLY * broken);
    }

    private static double padding(CellLines cell) {
        return cell.lines().stream().mapToDouble(Line::x0).min().orElseThrow()
                - cell.box().x0();
    }
}
