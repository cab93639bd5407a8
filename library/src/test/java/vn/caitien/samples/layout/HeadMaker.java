package vn.caitien.samples.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Header;
import vn.caitien.samples.paper.Paper.Align;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.paper.Paper.Made;
import vn.caitien.samples.paper.Paper.Pair;
import vn.caitien.samples.paper.Paper.Piece;

/** Sets the head of the paper and its foot: recipients and signature. */
final class HeadMaker {
    private final Layout.Head head;

    HeadMaker(Layout.Head head) {
        this.head = head;
    }

    /** What of the header this layout prints. */
    Header printed(Header header) {
        return new Header(head.governingBody() ? header.governingBody() : null, header.school(), header.schoolType(),
                header.documentNumber(), header.place(), head.dayLeftBlank() ? null : header.date(),
                header.documentType(), header.title(), header.schoolYear(), header.period(), header.circular(),
                header.signerTitle(), header.signerName());
    }

    List<Piece> head(Header header) {
        List<Line> left = new ArrayList<>();
        add(left, head.governingBody() ? header.governingBody() : null, false);
        add(left, header.school(), true);
        add(left, header.documentNumber() == null ? null : "Số: " + header.documentNumber(), false);
        List<Line> right = new ArrayList<>();
        if (head.motto()) {
            add(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true);
            add(right, "Độc lập - Tự do - Hạnh phúc", true);
        }
        if (header.place() != null && header.date() != null) {
            right.add(Line.centred(header.place() + ", " + day(header.date()), false).slanted());
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(head.rightFirst() ? new Pair(right, left, head.setting()) : new Pair(left, right, head.setting()));
        if (header.documentType() != null) {
            pieces.add(Line.centred(header.documentType(), true));
        }
        if (header.title() != null) {
            pieces.add(Line.centred(header.title(), true));
        }
        return pieces;
    }

    Piece foot(Header header, List<String> recipients) {
        List<Line> left = new ArrayList<>();
        if (!recipients.isEmpty()) {
            left.add(new Line("", "Nơi nhận:", Made.TYPED, true, true, Align.LEFT));
            for (int i = 0; i < recipients.size(); i++) {
                left.add(Line.of("- " + recipients.get(i) + (i < recipients.size() - 1 ? ";" : ".")));
            }
        }
        List<Line> right = new ArrayList<>();
        add(right, header.signerTitle(), true);
        for (int i = 0; i < 3; i++) {
            right.add(Line.centred("", false));
        }
        add(right, header.signerName(), true);
        return new Pair(left, right, head.signature());
    }

    private static void add(List<Line> lines, @Nullable String text, boolean bold) {
        if (text != null) {
            lines.add(Line.centred(text, bold));
        }
    }

    private String day(LocalDate date) {
        String month = "tháng %s năm %d".formatted(date.getMonthValue() < 3 ? "0" + date.getMonthValue()
                : String.valueOf(date.getMonthValue()), date.getYear());
        return head.dayLeftBlank() ? "ngày      " + month : "ngày %02d %s".formatted(date.getDayOfMonth(), month);
    }
}
