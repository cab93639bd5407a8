package vn.caitien.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An Office file without properties, custom parts and attachments, in which a program could hide the data of the plan. */
final class Stripped {
    private static final Pattern PARTS = Pattern.compile("docProps/.*|customXml/.*|.*/(?:embeddings|attachments)/.*");
    private static final Pattern NAMES = Pattern.compile(
            "<(?:Override|Relationship)\\b[^>]*\"/?(?:\\.\\./)*(?:docProps|customXml)/[^>]*/>");

    private Stripped() {}

    static byte[] of(byte[] file) throws IOException {
        ByteArrayOutputStream stripped = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file)); ZipOutputStream out = new ZipOutputStream(stripped)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (!PARTS.matcher(part.getName()).matches()) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                    out.write(part.getName().endsWith(".rels") || part.getName().startsWith("[")
                            ? NAMES.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("").getBytes(StandardCharsets.UTF_8)
                            : in.readAllBytes());
                    out.closeEntry();
                }
            }
        }
        return stripped.toByteArray();
    }
}
