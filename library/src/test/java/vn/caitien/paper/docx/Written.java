package vn.caitien.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.forms.PlanForms;
import vn.caitien.paper.template.Template;
import vn.caitien.plan.Plan;

/** Word documents in memory. */
final class Written {

    private Written() {}

    /** The bytes of a plan on its own form. */
    static byte[] plan(Plan plan) {
        return bytes(PlanForms.of(plan.form()).paper(plan, false));
    }

    static byte[] bytes(Document paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxWriter().write(paper, Template.standard(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A paper of those blocks on pages that stand. */
    static Document paper(@Nullable String stamp, Block... blocks) {
        return new Document("Một tờ giấy", Document.VIETNAMESE, stamp, List.of(new Pages(Orientation.PORTRAIT, List.of(blocks))));
    }

    /** As Apache POI sees it. */
    static XWPFDocument opened(byte[] bytes) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The markup of a part. */
    static String part(byte[] bytes, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (!zip.getNextEntry().getName().equals(name)) { }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
