package vn.caitien.paper.pdf;

import java.util.List;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.template.Template;

/**
 * How much of a page must be free for a block to begin on it, in points: a heading is not left alone at the foot of a
 * page, nor does a signature stand on a page without a word of what is signed.
 */
final class Keeping {
    /** Lines of a paragraph that stay together, here and in the style. */
    private static final int TOGETHER = 2;
    private static final double MOST = 0.6;

    private final List<Block> blocks;
    private final Template template;
    private final Sheet sheet;

    Keeping(List<Block> blocks, Template template, Sheet sheet) {
        this.blocks = blocks;
        this.template = template;
        this.sheet = sheet;
    }

    /** What the block at that place needs; 0 when it may begin anywhere. */
    double needed(int at) {
        double needed = from(at);
        return needed > MOST * sheet.depth() ? 0 : needed;
    }

    private double from(int at) {
        if (at == blocks.size()) {
            return 0;
        }
        return switch (blocks.get(at)) {
            case Heading heading -> lines(heading.printed(), Face.BOLD, Integer.MAX_VALUE) + from(at + 1);
            case Paragraph paragraph -> at + 1 < blocks.size() && blocks.get(at + 1) instanceof Signature signature
                    ? lines(paragraph.text(), Face.REGULAR, Integer.MAX_VALUE) + SignatureMarkup.height(signature, template)
                    : lines(paragraph.text(), Face.REGULAR, TOGETHER);
            case Table table -> TableFit.of(table, sheet.room(), template.sizes().table()).begin(table, sheet);
            default -> 0;
        };
    }

    private double lines(String words, Face face, int most) {
        double size = template.sizes().body();
        int lines = Lines.count(words, face, size, sheet.room() - template.body().firstLine());
        return template.body().before() + Math.min(lines, most) * size * Style.SINGLE * template.body().lines();
    }
}
