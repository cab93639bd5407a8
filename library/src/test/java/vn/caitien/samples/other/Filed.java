package vn.caitien.samples.other;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import vn.caitien.samples.Format;
import vn.caitien.samples.LibreOffice;
import vn.caitien.samples.flat.FlatWriter;
import vn.caitien.samples.flat.TextShape;
import vn.caitien.samples.layout.Layout;
import vn.caitien.samples.paper.Paper;
import vn.caitien.samples.write.Writers;

/** Papers as files of every kind that is read. */
public final class Filed {
    private Filed() {}

    /**
     * The paper's bytes.
     *
     * @param kind the name of a {@link Format} or {@link TextShape}, or an ending by which LibreOffice knows what to save
     */
    public static byte[] as(String kind, Paper paper, Layout layout, long seed) throws IOException, InterruptedException {
        Optional<TextShape> shape = Arrays.stream(TextShape.values()).filter(each -> each.name().equals(kind)).findFirst();
        if (shape.isPresent()) {
            return FlatWriter.write(paper, shape.get(), seed).getBytes(StandardCharsets.UTF_8);
        }
        if (!kind.startsWith(".")) {
            return Writers.write(paper, layout, Format.valueOf(kind), seed);
        }
        Format made = kind.equals(".xls") || kind.equals(".ods") ? Format.XLSX : Format.DOCX;
        return LibreOffice.convert(Writers.write(paper, layout, made, seed), made.ending(), kind);
    }
}
