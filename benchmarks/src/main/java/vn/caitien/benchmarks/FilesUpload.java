package vn.caitien.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.caitien.benchmarks.ServeStart.Memory;

/** Scans handed in over HTTP, each acknowledged before the next, and beside it copied plainly to the same disk. */
final class FilesUpload {
    private static final int FILES = 250;
    private static final int LENGTH = 2 << 20;
    /** So many of one kind, then of the other: both meet the same disk. */
    private static final int TURN = 25;
    private static final int WARM = 2 * TURN;
    private static final String SCHOOL = "/schools/[0-9a-f-]{36}/evidence";
    private static final String SECRETARY = "thuky";

    private final FileTimes handed = new FileTimes(FILES, WARM, LENGTH);
    private final FileTimes copied = new FileTimes(FILES, WARM, LENGTH);
    private final byte[] scan = scan();

    private FilesUpload() throws IOException {}

    static void run(Report report) throws IOException, InterruptedException {
        Serving.prepare();
        FilesUpload upload = new FilesUpload();
        try (DemoServer server = DemoServer.start()) {
            Visitor visitor = new Visitor(server.serving().address());
            visitor.signIn(SECRETARY, server.password());
            String evidence = visitor.links("/").stream().filter(link -> link.matches(SCHOOL)).findFirst().orElseThrow();
            URI delivery = visitor.deliver(evidence);
            Path plain = Files.createDirectory(server.home().resolve("plain"));
            upload.turns(visitor, delivery, plain, 0, WARM);
            Memory before = server.serving().memory();
            upload.turns(visitor, delivery, plain, WARM, FILES);
            report.section("files-upload", "Scans of 2 MB handed in over HTTP, and plainly copied", "benchmarks/run files-upload",
                    upload.table(before, server.serving().memory()));
        }
    }

    private void turns(Visitor visitor, URI delivery, Path plain, int from, int to) throws IOException, InterruptedException {
        for (int turn = from; turn < to; turn += TURN) {
            for (int file = turn; file < turn + TURN; file++) {
                byte[] bytes = content(file);
                long begin = System.nanoTime();
                visitor.hand(delivery, file + ".pdf", bytes);
                handed.done(file, begin);
            }
            for (int file = turn; file < turn + TURN; file++) {
                byte[] bytes = content(file);
                long begin = System.nanoTime();
                FilesSpeed.copy(new ByteArrayInputStream(bytes), plain.resolve(file + ".pdf"));
                copied.done(file, begin);
            }
        }
    }

    private String table(Memory before, Memory after) {
        return FileTimes.HEAD
                + handed.line("handed in: sent, told what it is, hashed, kept, written down, acknowledged")
                + copied.line("plainly copied, forced to disk, name forced to disk")
                + String.format(Locale.ROOT, "%nHanding in does **%.2f** of the plain copy; one giver, one file after the other, the sender on the same"
                        + " processors, first pages read in the background meanwhile. Resident memory of the server %.0f MB when %d files had come,"
                        + " %.0f MB when all %d had; its database %.0f and %.0f MB. ", copied.total() / handed.total(), before.java(), WARM, after.java(), FILES,
                        before.database(), after.database())
                + TURN + " of one kind, then " + TURN + " of the other; the first " + WARM + " of each do not count.";
    }

    /** No two have the same bytes: they differ in the noise, which is nearly all of it. */
    private byte[] content(int file) {
        byte[] bytes = scan.clone();
        ByteBuffer.wrap(bytes).putInt(bytes.length / 2, file);
        return bytes;
    }

    /** A page with as many bytes as a scan has. */
    private static byte[] scan() throws IOException {
        byte[] noise = new byte[LENGTH];
        new Random(1).nextBytes(noise);
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            COSStream stream = document.getDocument().createCOSStream();
            try (var content = stream.createRawOutputStream()) {
                content.write(noise);
            }
            document.getDocumentCatalog().getCOSObject().setItem("Noise", stream);
            document.save(out);
            return out.toByteArray();
        }
    }
}
