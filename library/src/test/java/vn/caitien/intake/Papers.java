package vn.caitien.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;

/** Short ways to write down papers as a reader gives them. */
public final class Papers {
    /** The columns of the form of 2018. */
    public static final TableRow NINE = row("TT", "Tiêu chuẩn, tiêu chí", "Kết quả cần đạt", "Công việc/giải pháp cần thực hiện",
            "Chủ trì và phối hợp", "Thời gian thực hiện", "Dự kiến kinh phí", "Điều kiện hỗ trợ khác", "Ghi chú");
    /** The columns of section V of Mẫu số 2. */
    public static final TableRow TEN = row("TT", "Nội dung cải tiến", "Mục tiêu cải tiến", "Hoạt động/giải pháp",
            "Chỉ số đánh giá kết quả", "Thời gian thực hiện", "Đơn vị/cá nhân phụ trách", "Nguồn lực bảo đảm",
            "Minh chứng dự kiến", "Mức độ thực hiện");
    /** The columns of section IV of Mẫu số 2. */
    public static final TableRow SIX =
            row("TT", "Tiêu chuẩn", "Tiêu chí liên quan", "Đánh giá hiện trạng", "Điểm hạn chế", "Nguyên nhân");

    private Papers() {}

    public static Paragraph p(String text) {
        return new Paragraph(text, false, false, Spot.NOWHERE);
    }

    public static Paragraph bold(String text) {
        return new Paragraph(text, true, false, Spot.NOWHERE);
    }

    /** Bold and centred, as titles are. */
    public static Paragraph title(String text) {
        return new Paragraph(text, true, true, Spot.NOWHERE);
    }

    public static List<Paragraph> paragraphs(String... texts) {
        return Stream.of(texts).map(Papers::p).toList();
    }

    /** The first paragraphs, then the others. */
    public static List<Paragraph> then(List<Paragraph> first, Paragraph... rest) {
        return Stream.concat(first.stream(), Stream.of(rest)).toList();
    }

    /** A cell of one grid column; a newline parts its paragraphs. */
    public static TableCell cell(int column, String text) {
        return cell(column, 1, 1, text);
    }

    public static TableCell cell(int column, int columnSpan, int rowSpan, String text) {
        List<String> lines = text.isEmpty() ? List.of() : List.of(text.split("\n"));
        return new TableCell(column, columnSpan, rowSpan, lines, new Spot(null, null, "column " + column), 1);
    }

    public static TableRow row(String... texts) {
        return row(IntStream.range(0, texts.length).mapToObj(i -> cell(i, texts[i])).toArray(TableCell[]::new));
    }

    public static TableRow row(TableCell... cells) {
        return on(null, new TableRow(List.of(cells), null, false));
    }

    /** A row with one cell over all of its columns. */
    public static TableRow across(int columns, String text) {
        return row(cell(0, columns, 1, text));
    }

    /** The same row on that page. */
    public static TableRow on(@Nullable Integer page, TableRow row) {
        return new TableRow(row.cells(), page, row.heading());
    }

    public static Table table(TableRow... rows) {
        int columns = Arrays.stream(rows)
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        return new Table(columns, List.of(rows));
    }

    /** Paragraphs (strings) and tables in order. */
    public static List<Block> blocks(Object... parts) {
        List<Block> blocks = new ArrayList<>();
        for (Object part : parts) {
            blocks.add(part instanceof String text ? p(text) : (Block) part);
        }
        return blocks;
    }
}
