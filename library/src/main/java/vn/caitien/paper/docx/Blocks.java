package vn.caitien.paper.docx;

import java.util.List;
import vn.caitien.paper.docx.Flow.Keep;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Code;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Paragraph.Role;
import vn.caitien.paper.document.Paragraph.Run;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Title;
import vn.caitien.paper.template.Template;

/** Writes the blocks of pages one after another. */
final class Blocks {
    private final Flow flow;
    private final Tables tables;
    private final HeadAndFoot ends;

    Blocks(Markup out, Template template) {
        flow = new Flow(out);
        tables = new Tables(out, flow, template.sizes().table());
        ends = new HeadAndFoot(out, flow, tables, template);
    }

    /** @param room between the margins, in twips */
    void write(List<Block> blocks, int room) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean signed = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Signature;
            boolean belowTable = i > 0 && isTable(blocks.get(i - 1));
            if (belowTable && isTable(blocks.get(i))) {
                flow.gap();
            }
            write(blocks.get(i), room, signed ? Keep.WITH_NEXT : Keep.NOT);
        }
    }

    /** Whether a block is written as a table: Word takes two of them for one. */
    static boolean isTable(Block block) {
        return block instanceof Table || block instanceof Letterhead || block instanceof Signature;
    }

    private void write(Block block, int room, Keep keep) {
        switch (block) {
            case Letterhead head -> ends.write(head, room);
            case Title title -> ends.write(title, room);
            case Heading heading -> flow.paragraph(Style.heading(heading.level()), heading.printed(), Keep.WITH_NEXT);
            case Paragraph paragraph -> flow.paragraph(style(paragraph.role()), paragraph.runs(), keep);
            case Table table -> tables.write(table, room);
            case Signature foot -> ends.write(foot, room);
            case AnnexHead annex -> annex(annex);
            case Code code -> {
                flow.paragraph(Style.NOTE, code.words(), Keep.WITH_NEXT);
                flow.paragraph(Style.NOTE, code.address(), keep);
            }
        }
    }

    private void annex(AnnexHead annex) {
        flow.paragraph(Style.KIND, annex.label(), Keep.WITH_NEXT);
        if (annex.title() != null) {
            flow.paragraph(Style.SUMMARY, annex.title(), Keep.WITH_NEXT);
        }
        if (annex.reference() != null) {
            flow.paragraph(Style.CENTRED, List.of(new Run("(" + annex.reference() + ")", false, true)), Keep.WITH_NEXT);
        }
    }

    private static Style style(Role role) {
        return switch (role) {
            case BODY -> Style.BODY;
            case ITEM -> Style.ITEM;
            case CENTRED -> Style.CENTRED;
            case NOTE -> Style.NOTE;
        };
    }
}
