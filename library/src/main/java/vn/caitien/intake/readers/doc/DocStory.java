package vn.caitien.intake.readers.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.Draft;
import vn.caitien.intake.readers.flow.Fields;
import vn.caitien.intake.readers.flow.Fonts;
import vn.caitien.intake.readers.flow.Sentence;
import vn.caitien.text.FontCode;

/**
 * Reads the main text or a text box: paragraphs in their order, gathered into tables by the depth they say ([MS-DOC]
 * 2.4.3).
 */
final class DocStory {
    private static final int CENTRED = 1;
    private static final int DEEPEST = 50;

    final DocBody body;
    final Fields fields = new Fields();
    final Fonts fonts = new Fonts(FontCode.UNICODE);
    private final List<Draft> drafts = new ArrayList<>();
    private final Deque<DocTable> tables = new ArrayDeque<>();

    /** A paragraph whose mark was deleted: the next one goes on with it. */
    private @Nullable Sentence unfinished;

    DocStory(DocBody body) {
        this.body = body;
    }

    List<Draft> read(int from, int to) {
        for (PAPX properties : body.paragraphs(from, to)) {
            body.budget.step();
            take(body.paragraph(properties), properties);
        }
        toDepth(0);
        return drafts;
    }

    private void take(Paragraph paragraph, PAPX properties) {
        int depth = Math.clamp(paragraph.getTableLevel(), paragraph.isInTable() ? 1 : 0, DEEPEST);
        toDepth(depth);
        DocTable table = tables.peek();
        if (table != null && paragraph.isTableRowEnd()) {
            table.endRow(RowShape.read(properties));
            return;
        }
        Sentence sentence = unfinished == null ? new Sentence(body.budget) : unfinished;
        DocParagraph text = new DocParagraph(this, sentence, paragraph);
        text.read();
        fields.endParagraph();
        boolean endsCell = table != null && (depth > 1 ? paragraph.isEmbeddedCellMark() : text.endsCell());
        if (text.markIsDeleted() && !endsCell) {
            unfinished = sentence;
            return;
        }
        unfinished = null;
        finish(sentence, paragraph);
        if (table != null && endsCell) {
            body.budget.cells(1);
            table.endCell();
            body.lists.endCell();
        }
    }

    private void finish(Sentence sentence, Paragraph paragraph) {
        List<Draft> into = tables.isEmpty() ? drafts : tables.peek().content();
        into.addAll(sentence.takeBoxesBefore());
        List<String> lines =
                sentence.lines(body.lists.mark(paragraph.getIlfo(), paragraph.getIlvl(), !tables.isEmpty()));
        if (!lines.isEmpty()) {
            into.add(new Draft.Text(lines, sentence.bold(), paragraph.getJustification() == CENTRED));
        }
        into.addAll(sentence.boxesBehind());
    }

    private void toDepth(int depth) {
        while (tables.size() > depth) {
            DocTable done = tables.pop();
            done.grid().ifPresent(grid -> (tables.isEmpty() ? drafts : tables.peek().content()).add(grid));
        }
        while (tables.size() < depth) {
            tables.push(new DocTable());
        }
    }
}
