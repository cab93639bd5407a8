package vn.caitien.paper.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How papers look; where Nghị định 30/2020/NĐ-CP, Phụ lục I, gives a range, a value within it.
 *
 * @param margins of the sheet as it stands
 * @param sizes of letters
 * @param body how paragraphs are set
 * @param rules how drawn lines are
 */
public record Template(Margins margins, String font, Sizes sizes, Body body, Rules rules) {
    private static final Template STANDARD = read("template.yaml");

    /** In millimetres; a sheet that lies keeps them, turned with it: what was left is then above. */
    public record Margins(double top, double bottom, double left, double right) {}

    /**
     * In points.
     *
     * @param body of paragraphs, headings, number, place and date
     * @param head of the governing body, the school and the name of the state
     * @param motto under the name of the state
     * @param table of cells
     * @param recipientsHead of "Nơi nhận:"
     * @param recipients of the lines under it
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

    private static Template read(String file) {
        YAMLMapper yaml = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        String path = "/vn/caitien/paper/" + file;
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(path), path)) {
            return yaml.readValue(in, Template.class);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
