package vn.caitien.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.backup.BackupRefused.Reason;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.trail.TrailEnds;

/** What a file has to be to be believed. */
class BackupFileTest {
    private static final Logins LOGINS = TestDatabase.fresh();
    private static final char[] WORDS = "sáu con chim sẻ trên mái trường".toCharArray();

    @TempDir
    private Path folder;

    @Test
    void a_whole_one_verifies() throws BackupRefused {
        assertThat(Backups.verify(made(null), null).tables()).isPositive();
    }

    @Test
    void one_under_a_passphrase_verifies_with_it() throws BackupRefused {
        assertThat(Backups.verify(made(WORDS), WORDS).tables()).isEqualTo(Backups.verify(made(null), null).tables());
    }

    @Test
    void one_under_a_passphrase_shows_nothing_of_what_it_holds() throws Exception {
        assertThat(new String(Files.readAllBytes(made(WORDS)), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("trail_entry").doesNotContain("manifest");
    }

    @Test
    void without_its_passphrase_it_is_refused() throws BackupRefused {
        Path file = made(WORDS);
        refused(file, null, Reason.PASSPHRASE_MISSING);
        refused(file, "another".toCharArray(), Reason.PASSPHRASE_WRONG);
    }

    @Test
    void one_cut_anywhere_is_refused() throws Exception {
        byte[] whole = Files.readAllBytes(made(null));
        for (int length : new int[] {1, 20, whole.length / 3, whole.length / 2, whole.length - 900, whole.length - 1}) {
            assertThatThrownBy(() -> Backups.verify(file(Arrays.copyOf(whole, length)), null))
                    .isInstanceOf(BackupRefused.class);
        }
    }

    @Test
    void one_altered_anywhere_is_refused_or_says_the_same() throws Exception {
        altered(null, 200);
    }

    /** Few tries: each hashes 65 million bytes, as does each guess of a thief. */
    @Test
    void one_altered_under_a_passphrase_is_refused_or_says_the_same() throws Exception {
        altered(WORDS, 5);
    }

    @Test
    void a_newer_format_is_refused_by_number() throws Exception {
        Manifest newer = new Manifest(Manifest.FORMAT + 1, "1", java.time.Instant.EPOCH, java.util.List.of(), Map.of(), Map.of(), null);
        Path file = folder.resolve("newer");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry(Manifest.NAME));
            zip.write(tools.jackson.databind.json.JsonMapper.shared().writeValueAsBytes(newer));
            zip.closeEntry();
        }
        refused(file, null, Reason.NEWER);
    }

    @Test
    void any_other_file_is_refused() throws Exception {
        refused(file(new byte[0]), null, Reason.NOT_A_BACKUP);
        refused(file("Một lá thư".getBytes()), WORDS, Reason.NOT_A_BACKUP);
        refused(folder.resolve("nowhere"), null, Reason.FILE_NOT_READABLE);
    }

    @Test
    void a_file_that_is_there_is_not_written_over() throws IOException {
        Path file = file("kept".getBytes());
        assertThatThrownBy(() -> backups().write(LOGINS, file, null)).isInstanceOfSatisfying(BackupRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.FILE_EXISTS));
        assertThat(file).hasContent("kept");
    }

    private void altered(char[] passphrase, int tries) throws Exception {
        Path file = made(passphrase);
        byte[] whole = Files.readAllBytes(file);
        BackupSummary before = Backups.verify(file, passphrase);
        Random random = new Random(1);
        for (int at = 0; at < tries; at++) {
            byte[] altered = whole.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(Backups.verify(file(altered), passphrase)).isEqualTo(before);
            } catch (BackupRefused expected) {
                assertThat(expected.reason()).isNotNull();
            }
        }
    }

    private Path made(char[] passphrase) throws BackupRefused {
        Path file = folder.resolve("made" + System.nanoTime());
        backups().write(LOGINS, file, passphrase);
        assertThat(folder).isDirectoryNotContaining("glob:**.half");
        return file;
    }

    private Backups backups() {
        return new Backups(new Secrets(folder.resolve("secrets")), new TrailEnds(), Clock.systemUTC());
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }

    private static void refused(Path file, char[] passphrase, Reason reason) {
        assertThatThrownBy(() -> Backups.verify(file, passphrase)).isInstanceOfSatisfying(BackupRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
