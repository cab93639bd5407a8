package vn.caitien.app.evidence.arrival;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.ids.SchoolId;

/** Files that tests give. */
public final class TestDeliveries {
    private static final int ALL = 1000;

    private TestDeliveries() {}

    /** A PDF of one empty page, the same bytes for the same title. */
    public static byte[] pdf(String title) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.setDocumentId((long) title.hashCode());
            document.getDocumentInformation().setTitle(title);
            document.save(out);
            return out.toByteArray();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** A zip of files, each with its name and bytes. */
    public static byte[] zip(Map<String, byte[]> files) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** A delivery of so many documents. */
    public static UUID given(EvidenceDeliveries deliveries, AccountId by, SchoolId school, int many) {
        UUID delivery = deliveries.open(by, school);
        for (int at = 0; at < many; at++) {
            give(deliveries, by, school, delivery, "Biên bản " + at + ".pdf", pdf("Biên bản " + at));
        }
        return delivery;
    }

    /** The document that came first. */
    public static UUID first(EvidenceDeliveries deliveries, SchoolId school, UUID delivery) {
        return Objects.requireNonNull(deliveries.arrivals(school, delivery, 0, 1).arrivals().getFirst().document()).value();
    }

    /** A document that was kept. */
    public static UUID kept(EvidenceDeliveries deliveries, SchoolId school, UUID delivery) {
        return deliveries.arrivals(school, delivery, 0, ALL).arrivals().stream().map(Arrival::document).filter(Objects::nonNull).findFirst()
                .orElseThrow().value();
    }

    /** One file, known again by its name. */
    public static Arrival give(EvidenceDeliveries deliveries, AccountId by, SchoolId school, UUID delivery, String name, byte[] bytes) {
        try {
            return deliveries.give(by, school, delivery, name, name, new ByteArrayInputStream(bytes));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
