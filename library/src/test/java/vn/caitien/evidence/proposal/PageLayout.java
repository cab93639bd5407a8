package vn.caitien.evidence.proposal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.caitien.paper.Format;
import vn.caitien.paper.Papers;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Title;
import vn.caitien.paper.template.Template;
import vn.caitien.samples.Scanner;

/** Ways an invented page comes to a school. */
enum PageLayout {
    WORD_TABLE {
        @Override
        byte[] of(InventedPage page) throws IOException {
            return word(page, true);
        }
    },
    WORD_TABS {
        @Override
        byte[] of(InventedPage page) throws IOException {
            return word(page, false);
        }
    },
    OWN_WORD {
        @Override
        byte[] of(InventedPage page) throws IOException {
            return paper(page, Format.DOCX);
        }

        @Override
        boolean suits(InventedPage page) {
            return PageLayout.isPaper(page);
        }
    },
    OWN_PDF {
        @Override
        byte[] of(InventedPage page) throws IOException {
            return paper(page, Format.PDF);
        }

        @Override
        boolean suits(InventedPage page) {
            return PageLayout.isPaper(page);
        }
    },
    DRAWN_PDF {
        @Override
        byte[] of(InventedPage page) throws IOException {
            return DrawnPage.pdf(page);
        }
    },
    TEXT_BESIDE {
        @Override
        byte[] of(InventedPage page) {
            return text(beside(page, "          "), page);
        }
    },
    TEXT_BELOW {
        @Override
        byte[] of(InventedPage page) {
            List<String> head = new ArrayList<>(page.left());
            head.addAll(page.right());
            return text(head, page);
        }
    },
    SCAN {
        @Override
        byte[] of(InventedPage page) throws IOException {
            return Scanner.scanned(DrawnPage.pdf(page), 200);
        }
    };

    abstract byte[] of(InventedPage page) throws IOException;

    boolean suits(InventedPage page) {
        return true;
    }

    private static byte[] text(List<String> head, InventedPage page) {
        List<String> lines = new ArrayList<>(head);
        lines.add("");
        lines.addAll(page.title());
        lines.add("");
        lines.addAll(page.body());
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> beside(InventedPage page, String between) {
        List<String> lines = new ArrayList<>();
        List<String> right = page.right();
        for (int at = 0; at < Math.max(page.left().size(), right.size()); at++) {
            String left = at < page.left().size() ? page.left().get(at) : "";
            lines.add(at < right.size() ? left + between + right.get(at) : left);
        }
        return lines;
    }

    private static byte[] word(InventedPage page, boolean table) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (table && !(page.left().isEmpty() && page.right().isEmpty())) {
                XWPFTable head = document.createTable(1, 2);
                head.removeBorders();
                cell(head.getRow(0).getCell(0), page.left());
                cell(head.getRow(0).getCell(1), page.right());
            } else {
                beside(page, "\t").forEach(line -> write(document.createParagraph(), line, false, false));
            }
            page.title().forEach(line -> write(document.createParagraph(), line, true, true));
            page.body().forEach(line -> write(document.createParagraph(), line, false, false));
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void cell(XWPFTableCell cell, List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            write(at == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph(), lines.get(at), false, true);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, boolean bold, boolean centred) {
        paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
        String[] parts = text.split("\t");
        for (int at = 0; at < parts.length; at++) {
            XWPFRun run = paragraph.createRun();
            run.setBold(bold);
            if (at > 0) {
                run.addTab();
            }
            run.setText(parts[at]);
        }
    }

    /** Whether our own papers have such a head. */
    private static boolean isPaper(InventedPage page) {
        return page.motto() && !page.title().isEmpty() && page.ownRight().size() == 1 && page.left().size() > 1
                && page.left().stream().filter(line -> line.startsWith("Số:")).count() == 1 && page.left().getLast().startsWith("Số:");
    }

    private static byte[] paper(InventedPage page, Format format) throws IOException {
        int names = page.left().size() - 1;
        List<Block> blocks = new ArrayList<>(List.of(new Letterhead(page.left().subList(0, names - 1), page.left().subList(names - 1, names),
                page.left().getLast(), page.right().get(0), page.right().get(1), page.ownRight().getFirst()),
                new Title(page.title().getFirst(), page.title().subList(1, page.title().size()))));
        page.body().forEach(line -> blocks.add(Paragraph.body(line)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Papers.write(new Document(page.title().stream().collect(Collectors.joining(" ")), Document.VIETNAMESE, null,
                List.of(new Pages(Pages.Orientation.PORTRAIT, blocks))), Template.standard(), format, out);
        return out.toByteArray();
    }
}
