package vn.caitien.paper.docx;

import java.util.List;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.template.Template;

/** The part {@code word/document.xml}: the pages one after another, each stretch of one orientation a section. */
final class Story {
    private static final int HEADER_SHARE = 2;

    private final Markup out = new Markup();
    private final Template template;

    private Story(Template template) {
        this.template = template;
    }

    static String of(Document document, Template template) {
        Story story = new Story(template);
        story.write(document.parts());
        return story.out.toString();
    }

    private void write(List<Pages> parts) {
        Blocks blocks = new Blocks(out, template);
        out.open("w:document", "xmlns:w", Parts.WORD, "xmlns:r", Parts.RELATIONS).open("w:body");
        for (int i = 0; i < parts.size(); i++) {
            Sheet sheet = Sheet.of(parts.get(i).orientation(), template.margins());
            blocks.write(parts.get(i).blocks(), sheet.room());
            boolean last = i == parts.size() - 1;
            out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Style.LINE.id());
            if (last) {
                out.close().close();
            }
            section(sheet, i == 0);
            if (!last) {
                out.close().close();
            }
        }
        out.close().close();
    }

    private void section(Sheet sheet, boolean first) {
        out.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", "rId3");
        if (first) {
            out.empty("w:headerReference", "w:type", "first", "r:id", "rId4");
        }
        out.empty("w:type", "w:val", "nextPage");
        if (sheet.orientation() == Orientation.LANDSCAPE) {
            out.empty("w:pgSz", "w:w", sheet.width(), "w:h", sheet.height(), "w:orient", "landscape");
        } else {
            out.empty("w:pgSz", "w:w", sheet.width(), "w:h", sheet.height());
        }
        out.empty("w:pgMar", "w:top", sheet.top(), "w:right", sheet.right(), "w:bottom", sheet.bottom(), "w:left", sheet.left(),
                "w:header", sheet.top() / HEADER_SHARE, "w:footer", sheet.bottom() / HEADER_SHARE, "w:gutter", 0);
        if (first) {
            out.empty("w:titlePg");
        }
        out.close();
    }
}
