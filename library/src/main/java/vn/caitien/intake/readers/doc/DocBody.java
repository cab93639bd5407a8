package vn.caitien.intake.readers.doc;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PropertyNode;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import vn.caitien.intake.readers.flow.Draft;
import vn.caitien.intake.readers.guard.Budget;

/** A document's text and what stands beside it; places are counted in characters from its beginning. */
final class DocBody {
    private final HWPFDocument document;
    private final List<PAPX> paragraphs;
    private final TextBoxes textBoxes;
    final DocLists lists;
    final Budget budget;

    DocBody(HWPFDocument document, Budget budget) {
        this.document = document;
        this.budget = budget;
        this.paragraphs = document.getParagraphTable().getParagraphs();
        this.textBoxes = new TextBoxes(document);
        this.lists = new DocLists(document.getListTables());
    }

    /** Reads the main text. */
    List<Draft> read() {
        Range main = document.getRange();
        return new DocStory(this).read(main.getStartOffset(), main.getEndOffset());
    }

    /** Reads the text box that is tied to the character at this place; nothing when it is none, or a picture. */
    List<Draft> textBox(int place) {
        TextBoxes.Part part = textBoxes.at(place);
        return part == null ? List.of() : new DocStory(this).read(part.from(), part.to());
    }

    /** The paragraphs from one place to another. */
    List<PAPX> paragraphs(int from, int to) {
        return paragraphs.subList(firstFrom(from), Math.max(firstFrom(from), firstFrom(to)));
    }

    private int firstFrom(int place) {
        int found = Collections.binarySearch(
                paragraphs, new PAPX(place, Integer.MAX_VALUE, null), Comparator.comparingInt(PropertyNode::getStart));
        return found < 0 ? -found - 1 : found;
    }

    /** A paragraph with all its properties. */
    Paragraph paragraph(PAPX properties) {
        return Paragraph.newParagraph(document.getOverallRange(), properties);
    }
}
