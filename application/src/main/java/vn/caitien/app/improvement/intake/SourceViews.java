package vn.caitien.app.improvement.intake;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.improvement.intake.SourceView.Box;
import vn.caitien.app.improvement.intake.SourceView.Strip;
import vn.caitien.intake.Importer;
import vn.caitien.intake.Limits;
import vn.caitien.intake.PageImages;
import vn.caitien.intake.PageSize;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableRow;

/** Makes what is shown of a document, and keeps it as JSON. */
final class SourceViews {
    private static final JsonMapper JSON = JsonMapper.shared();

    private SourceViews() {}

    static SourceView of(byte[] bytes, Importer importer, Limits limits) throws ReadException {
        List<PageSize> pages = PageImages.sizes(bytes, limits);
        if (!pages.isEmpty()) {
            return new SourceView(pages, List.of());
        }
        List<Strip> strips = new ArrayList<>();
        int tables = 0;
        for (Block block : importer.source(bytes).blocks()) {
            switch (block) {
                case Paragraph text -> strips.add(new Strip(0,
                        List.of(new Box(0, 1, 1, List.of(text.text()), text.spot().cell(), text.bold()))));
                case Table table -> {
                    int number = ++tables;
                    table.rows().forEach(row -> strips.add(new Strip(number, boxes(row))));
                }
            }
        }
        return new SourceView(List.of(), strips);
    }

    static String json(SourceView view) {
        return JSON.writeValueAsString(view);
    }

    static SourceView read(String json) {
        return JSON.readValue(json, SourceView.class);
    }

    private static List<Box> boxes(TableRow row) {
        return row.cells().stream().map(cell -> new Box(cell.column(), cell.columnSpan(), cell.rowSpan(), cell.lines(),
                cell.spot().cell(), row.heading())).toList();
    }
}
