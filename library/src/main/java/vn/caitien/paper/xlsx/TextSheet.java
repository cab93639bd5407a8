package vn.caitien.paper.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Code;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Title;
import vn.caitien.paper.ooxml.LetterWidths;
import vn.caitien.paper.template.Template;

/** Writes texts over many narrow columns, so that blocks side by side can be as wide as they need. */
final class TextSheet {
    private static final int COLUMNS = 48;

    private final Grid grid;
    private final Template template;
    private final SideBySide beside;
    private final Texts texts;
    private final Strokes strokes;

    TextSheet(XSSFSheet sheet, Looks looks, Template template, double width) {
        double[] widths = new double[COLUMNS];
        Arrays.fill(widths, width / COLUMNS);
        this.template = template;
        grid = new Grid(sheet, looks, widths);
        strokes = new Strokes(sheet, grid);
        texts = new Texts(grid, template);
        beside = new SideBySide(grid, template, strokes);
    }

    Grid grid() {
        return grid;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Letterhead head -> beside.letterhead(head);
            case Signature foot -> beside.signature(foot);
            case Title title -> title(title);
            case Heading heading -> texts.heading(heading);
            case Paragraph paragraph -> texts.paragraph(paragraph);
            case AnnexHead annex -> texts.annex(annex);
            case Code code -> {
                texts.paragraph(Paragraph.body(code.words()));
                texts.paragraph(Paragraph.body(code.address()));
            }
            case Table table -> throw new IllegalArgumentException(table.name() + " on a sheet of texts");
        }
    }

    private void title(Title title) {
        double size = template.sizes().title();
        Look look = Look.loud(size, HorizontalAlignment.CENTER);
        List<String> lines = Stream.concat(Stream.of(title.kind()), title.summary().stream()).filter(line -> !line.isEmpty()).toList();
        for (int at = 0; at < lines.size(); at++) {
            grid.line(lines.get(at), look, at == 0 ? 2 * template.body().before() : 0);
        }
        if (!lines.isEmpty()) {
            double line = Math.min(LetterWidths.BOLD.width(lines.getLast(), size), grid.width(0, COLUMNS - 1));
            strokes.above(grid.next(), 0, COLUMNS - 1, line * template.rules().title());
            grid.add(template.body().before());
        }
    }
}
