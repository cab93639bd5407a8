package vn.caitien.paper.docx;

import static vn.caitien.paper.docx.Lengths.mm;
import static vn.caitien.paper.docx.Lengths.pt;

import java.util.List;
import java.util.Locale;
import vn.caitien.paper.docx.Flow.Keep;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.document.Title;
import vn.caitien.paper.template.Template;

/** Writes what an administrative paper begins and ends with: two columns each, in tables without borders. */
final class HeadAndFoot {
    /** Between the columns of the head, in millimetres. */
    private static final double GAP = 4;
    /** Of lines that are a share of a name, in millimetres: the name may be still to be filled in. */
    private static final double SHORTEST_LINE = 14;
    /** For the hand, in points: five lines of the body. */
    private static final double ROOM_TO_SIGN = 76;

    private final Markup out;
    private final Flow flow;
    private final Tables tables;
    private final Template template;

    HeadAndFoot(Markup out, Flow flow, Tables tables, Template template) {
        this.out = out;
        this.flow = flow;
        this.tables = tables;
        this.template = template;
    }

    /** The right column is as wide as the name of the state needs; the left one has the rest. */
    void write(Letterhead head, int room) {
        int right = Math.min(TextWidth.of(head.state(), template.sizes().head()) + mm(GAP), room * 2 / 3);
        int left = room - right;
        tables.begin(TableStyles.PLAIN, List.of(left, right), "");
        out.open("w:tr");
        cell(left, () -> {
            head.governingBody().forEach(line -> flow.paragraph(Style.GOVERNING, line, Keep.WITH_NEXT));
            head.issuer().forEach(line -> flow.paragraph(Style.ISSUER, line, Keep.WITH_NEXT));
            int name = head.issuer().stream().mapToInt(line -> TextWidth.of(upper(line), template.sizes().head())).max().orElse(0);
            flow.line(Math.max(mm(SHORTEST_LINE), (int) (Math.min(name, left) * template.rules().issuer())), left);
        });
        cell(right, () -> {
            flow.paragraph(Style.STATE, head.state(), Keep.WITH_NEXT);
            flow.paragraph(Style.MOTTO, head.motto(), Keep.WITH_NEXT);
            flow.line(TextWidth.of(head.motto(), template.sizes().motto()), right);
        });
        out.close().open("w:tr");
        cell(left, () -> flow.paragraph(Style.NUMBER, head.number(), Keep.WITH_NEXT));
        cell(right, () -> flow.paragraph(Style.PLACE_AND_DATE, head.placeAndDate(), Keep.WITH_NEXT));
        out.close().close();
    }

    void write(Title title, int room) {
        flow.paragraph(Style.KIND, title.kind(), Keep.WITH_NEXT);
        title.summary().forEach(line -> flow.paragraph(Style.SUMMARY, line, Keep.WITH_NEXT));
        String last = title.summary().isEmpty() ? title.kind() : title.summary().getLast();
        int length = Math.min(TextWidth.of(last, template.sizes().title()), room);
        flow.line(Math.max(mm(SHORTEST_LINE), (int) (length * template.rules().title())), room);
    }

    /** One row that stays together. */
    void write(Signature foot, int room) {
        int left = room / 2;
        tables.begin(TableStyles.PLAIN, List.of(left, room - left), "");
        out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        cell(left, () -> {
            if (foot.recipients().isEmpty()) {
                flow.gap();
            } else {
                flow.lowered(Style.RECIPIENTS_HEAD, foot.recipientsHead(), pt(2 * template.body().before()));
                for (int i = 0; i < foot.recipients().size(); i++) {
                    String end = i == foot.recipients().size() - 1 ? "." : ";";
                    flow.paragraph(Style.RECIPIENT, "- " + foot.recipients().get(i) + end, Keep.WITH_NEXT);
                }
            }
        });
        cell(room - left, () -> {
            String first = foot.authority() == null ? foot.post() : foot.authority();
            flow.lowered(Style.POST, first, pt(2 * template.body().before()));
            if (foot.authority() != null) {
                flow.paragraph(Style.POST, foot.post(), Keep.WITH_NEXT);
            }
            flow.lowered(Style.SIGNER, foot.name(), pt(ROOM_TO_SIGN));
        });
        out.close().close();
    }

    private void cell(int width, Runnable content) {
        out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa").close();
        content.run();
        out.close();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
