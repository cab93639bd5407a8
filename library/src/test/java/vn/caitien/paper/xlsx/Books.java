package vn.caitien.paper.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Column;
import vn.caitien.paper.document.Table.Look;
import vn.caitien.paper.document.Table.Row;
import vn.caitien.paper.template.Template;

/** Small papers, and what is in the workbooks they are written as. */
final class Books {

    private Books() {}

    static Document standing(Block... blocks) {
        return paper(null, new Pages(Orientation.PORTRAIT, List.of(blocks)));
    }

    static Document lying(Block... blocks) {
        return paper(null, new Pages(Orientation.LANDSCAPE, List.of(blocks)));
    }

    static Document paper(@Nullable String stamp, Pages... parts) {
        return new Document("Kế hoạch thử", Document.VIETNAMESE, stamp, List.of(parts));
    }

    /** A table of two columns, a row of cells a pair of texts. */
    static Table table(String... texts) {
        List<Row> body = new ArrayList<>();
        for (int at = 0; at < texts.length; at += 2) {
            body.add(row(Look.TEXT, texts[at], texts[at + 1]));
        }
        return new Table("Bảng thử", List.of(new Column(1), new Column(3)), List.of(row(Look.HEADING, "TT", "Việc")), body);
    }

    static Row row(Look look, String... texts) {
        return new Row(Arrays.stream(texts).map(text -> Cell.of(text, look)).toList());
    }

    static byte[] bytes(Document paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new XlsxWriter().write(paper, Template.standard(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Something about the workbook a paper is written as. */
    static <T> T of(Document paper, Function<XSSFWorkbook, T> asked) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(paper)))) {
            return asked.apply(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
