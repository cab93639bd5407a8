package vn.caitien.paper;

import java.util.List;
import java.util.stream.Collectors;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Code;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Title;

/** A paper as plain text, a line for each thing that stands on it: what is compared with golden files. */
public final class PaperText {

    private PaperText() {}

    /** The whole paper. */
    public static String of(Document document) {
        StringBuilder text = new StringBuilder();
        text.append("paper ").append(document.title()).append(" [").append(document.language()).append("] stamp ")
                .append(document.stamp()).append('\n');
        for (Pages pages : document.parts()) {
            text.append("== ").append(pages.orientation()).append('\n');
            pages.blocks().forEach(block -> text.append(of(block)).append('\n'));
        }
        return text.toString();
    }

    private static String of(Block block) {
        return switch (block) {
            case Letterhead head -> "letterhead " + head.governingBody() + " / " + head.issuer() + " / " + head.number()
                    + " | " + head.state() + " / " + head.motto() + " / " + head.placeAndDate();
            case Title title -> "title " + title.kind() + " / " + title.summary();
            case Heading heading -> "heading " + heading.level() + " " + heading.printed();
            case Paragraph paragraph -> paragraph.role() + " " + paragraph.text();
            case Table table -> table(table);
            case Signature foot -> "foot " + foot.recipientsHead() + " " + foot.recipients() + " | " + foot.authority()
                    + " / " + foot.post() + " / " + foot.name();
            case AnnexHead annex -> "annex " + annex.label() + " / " + annex.title() + " / " + annex.reference();
            case Code code -> "code " + code.words() + " / " + code.address();
        };
    }

    private static String table(Table table) {
        return "table " + table.name() + " " + table.columns().stream().map(column -> column.share()).toList()
                + rows(" head", table.head()) + rows(" row", table.body());
    }

    private static String rows(String name, List<Table.Row> rows) {
        return rows.stream().map(row -> "\n" + name + row.cells().stream().map(PaperText::cell).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String cell(Table.Cell cell) {
        String span = cell.columns() == 1 && cell.rows() == 1 ? "" : "<" + cell.columns() + "x" + cell.rows() + ">";
        return " | " + cell.look() + span + " " + String.join(" ⏎ ", cell.lines());
    }
}
