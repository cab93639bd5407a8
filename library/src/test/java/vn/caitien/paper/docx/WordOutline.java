package vn.caitien.paper.docx;

import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The structure of a Word document as text: paragraphs with their styles, rows and cells of tables, sections. */
final class WordOutline {

    private WordOutline() {}

    static String of(XWPFDocument document) {
        StringBuilder text = new StringBuilder();
        for (IBodyElement element : document.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> text.append(of(paragraph)).append('\n');
                case XWPFTable table -> {
                    text.append("table ").append(table.getStyleID()).append('\n');
                    table.getRows().forEach(row -> text.append(of(row)).append('\n'));
                }
                default -> text.append(element.getElementType()).append('\n');
            }
        }
        return text.append(of(document.getDocument().getBody().getSectPr())).append('\n').toString();
    }

    private static String of(XWPFParagraph paragraph) {
        String section = paragraph.getCTP().getPPr() != null && paragraph.getCTP().getPPr().isSetSectPr()
                ? " " + of(paragraph.getCTP().getPPr().getSectPr()) : "";
        return paragraph.getStyleID() + " " + paragraph.getText() + section;
    }

    private static String of(XWPFTableRow row) {
        return (row.isRepeatHeader() ? " head" : " row") + (row.isCantSplitRow() ? " whole" : "")
                + row.getTableCells().stream().map(WordOutline::of).collect(Collectors.joining());
    }

    private static String of(XWPFTableCell cell) {
        boolean spans = cell.getCTTc().getTcPr() != null && cell.getCTTc().getTcPr().isSetGridSpan();
        return " |" + (spans ? "<" + cell.getCTTc().getTcPr().getGridSpan().getVal() + ">" : "") + " "
                + cell.getParagraphs().stream().map(WordOutline::of).collect(Collectors.joining(" ⏎ "));
    }

    private static String of(CTSectPr section) {
        return "== section " + (section.getPgSz().isSetOrient() ? section.getPgSz().getOrient() : "portrait")
                + (section.isSetTitlePg() ? ", first page apart" : "");
    }
}
