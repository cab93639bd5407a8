package vn.caitien.paper.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages;

/**
 * How papers look; where Nghị định 30/2020/NĐ-CP, Phụ lục I, gives a range, a value within it.
 *
 * @param margins of the sheet as it stands
 * @param font the letters' family
 * @param sizes of letters
 * @param body how paragraphs are set
 * @param rules how drawn lines are
 * @param annexes that follow every paper of this template; each begins with its head
 */
public record Template(Margins margins, String font, Sizes sizes, Body body, Rules rules, List<Pages> annexes) {
    private static final Template STANDARD = TemplateFile.STANDARD.with(List.of());

    public Template {
        annexes = List.copyOf(annexes);
    }

    /** In millimetres. */
    public record Margins(double top, double bottom, double left, double right) {

        /** Those of a sheet that lies: they are turned with it, what was left is then above. */
        public Margins lying() {
            return new Margins(left, right, bottom, top);
        }
    }

    /**
     * In points.
     *
     * @param body of paragraphs, headings, number, place and date
     * @param head of the governing body, the school and the name of the state
     * @param motto under the name of the state
     * @param title kind and summary of the paper
     * @param table of cells
     * @param recipientsHead of "Nơi nhận:"
     * @param recipients of the lines under it
     * @param pageNumber in the margin above
     */
    public record Sizes(double body, double head, double motto, double title, double table, double recipientsHead,
            double recipients, double pageNumber) {}

    /**
     * @param firstLine indent in millimetres
     * @param before space above a paragraph in points
     * @param lines distance of lines, 1 for single
     */
    public record Body(double firstLine, double before, double lines) {}

    /**
     * @param issuer length of the line under the school, as a share of its name's
     * @param title length of the line under the title, as a share of its last line's
     */
    public record Rules(double issuer, double title) {}

    /** The template that comes with CaiTien. */
    public static Template standard() {
        return STANDARD;
    }

    /**
     * The template of a school or a province: the standard one, with the fields that the folder's {@code template.yaml}
     * gives in their place, and the annexes of the files {@code annexes/*.yaml} in the order of their names. Either may
     * be missing.
     *
     * @throws TemplateException when the folder cannot be read, a field is unknown or a value is outside its range
     */
    public static Template of(Path folder) {
        return TemplateFolder.read(folder);
    }

    /** The paper with the annexes of this template behind it. */
    public Document complete(Document document) {
        List<Pages> parts = new ArrayList<>(document.parts());
        parts.addAll(annexes);
        return new Document(document.title(), document.language(), document.stamp(), parts);
    }
}
