package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.access.Visitor.Answer;
import vn.caitien.app.platform.data.DataFolder;
import vn.caitien.app.platform.files.FileCheck;
import vn.caitien.app.platform.files.FileFault;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FileStores;
import vn.caitien.app.platform.files.FileTally;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.start.Installation;

/**
 * Files are given over the line to a server that is killed again and again; what was not acknowledged is sent once more. In
 * the end each file that was acknowledged is there once and whole, and nothing else.
 */
class KilledDeliveryTest {
    @TempDir
    private Path folder;

    private final Random random = new Random();
    /** The hash of each file by its number, when it was acknowledged. */
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();

    @Test
    @Tag("full")
    void each_acknowledged_file_is_there_once_and_whole() throws Exception {
        delivered(40, 64 << 10, 2);
    }

    @Test
    @Tag("long")
    void so_are_five_hundred_of_two_megabytes() throws Exception {
        delivered(500, 2 << 20, 5);
    }

    private void delivered(int many, int size, int kills) throws Exception {
        Path data = folder.resolve("data");
        long begin = System.nanoTime();
        long down;
        try (KilledTaking server = new KilledTaking(data)) {
            Visitor head = new Visitor(server.address());
            head.signIn(Taking.LOGIN, House.PASSWORD);
            begin = System.nanoTime();
            CompletableFuture<Void> giving = CompletableFuture.runAsync(() -> give(head, server.school(), many, size));
            for (int kill = 1; kill <= kills; kill++) {
                int least = many * kill / (kills + 1);
                while (acknowledged.size() < least && !giving.isDone()) {
                    LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
                }
                assertThat(giving).as("the files were given before the server was killed often enough").isNotDone();
                LockSupport.parkNanos(random.nextInt(30_000) * 1000L);
                server.kill();
            }
            giving.get();
            down = server.down();
        }
        Duration all = Duration.ofNanos(System.nanoTime() - begin);
        check(data, many);
        System.out.printf("%d files of %d KB, %d kills: %d requests ended or broke, %.1f s of which %.1f s without a server%n",
                many, size >> 10, kills, sent.get(), all.toMillis() / 1000.0, down / 1000.0);
    }

    private void give(Visitor head, String school, int many, int size) {
        head.get("/schools/" + school + "/evidence/give");
        String delivery = KilledTaking.insist(() -> head.sent("/schools/" + school + "/evidence/deliveries", new byte[0])).location();
        for (int at = 0; at < many; at++) {
            byte[] file = file(at, size);
            String address = delivery + "/files?mark=" + at + "&name=" + at + ".pdf";
            Answer answer = KilledTaking.insist(() -> {
                sent.incrementAndGet();
                return head.sent(address, file);
            });
            assertThat(answer.body()).contains("\"kept\":true");
            acknowledged.put(at, hash(file));
        }
    }

    private void check(Path data, int many) throws Exception {
        SettingValues settings = SettingValues.read(Map.of("data", data.toString()), Map.of());
        List<FileFault> faults = new ArrayList<>();
        try (Installation installation = Installation.open(settings); FileStore store = FileStores.of(settings, Clock.systemUTC());
                Connection owner = installation.logins().owner().connect()) {
            FileTally tally = FileCheck.run(installation.logins().owner(), store, Clock.systemUTC(), new FileCheck.Wish(false, false), faults::add);
            assertThat(faults).as("what a check of the files finds").isEmpty();
            assertThat(tally.fresh()).as("files without a document").isZero();
            Map<String, Integer> times = times(owner);
            assertThat(times.values()).as("times a file belongs to a document").containsOnly(1);
            assertThat(times.keySet()).as("files by their hash").hasSize(many).containsExactlyInAnyOrderElementsOf(acknowledged.values());
        }
        try (Stream<Path> left = Files.walk(DataFolder.filesOf(data).resolve("incoming"))) {
            assertThat(left.filter(Files::isRegularFile)).as("files that came in part").isEmpty();
        }
    }

    private static Map<String, Integer> times(Connection owner) throws SQLException {
        Map<String, Integer> times = new HashMap<>();
        try (ResultSet rows = owner.createStatement().executeQuery("""
                select p.sha256 from evidence_document d left join evidence_part p on p.school_id = d.school_id and p.document = d.id
                """)) {
            while (rows.next()) {
                times.merge(String.valueOf(rows.getString(1)), 1, Integer::sum);
            }
        }
        return times;
    }

    /** A PDF of about that size that no machine can pack, the same bytes for the same number. */
    private static byte[] file(int number, int size) {
        byte[] noise = new byte[size];
        new Random(number).nextBytes(noise);
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream(size + 2000)) {
            document.addPage(new PDPage());
            document.setDocumentId((long) number);
            document.getDocumentCatalog().getCOSObject().setItem("Noise", new PDStream(document, new ByteArrayInputStream(noise)));
            document.save(out);
            return out.toByteArray();
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
