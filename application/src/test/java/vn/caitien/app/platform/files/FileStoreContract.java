package vn.caitien.app.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.platform.MovedClock;
import vn.caitien.app.platform.files.FilesRefused.Reason;
import vn.caitien.app.platform.ids.SchoolId;

/** What every store does, wherever it keeps files. */
abstract class FileStoreContract {
    static final String TEXT = "Biên bản họp Hội đồng trường";
    final SchoolId school = new SchoolId(UUID.randomUUID());
    final SchoolId other = new SchoolId(UUID.randomUUID());
    final MovedClock clock = new MovedClock(Instant.now().toString());
    @TempDir
    Path folder;
    FileStore store;

    abstract FileStore opened();

    @BeforeEach
    void open() {
        store = opened();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_was_put_is_read_again() throws IOException {
        Stored stored = put(TEXT);
        try (InputStream in = store.open(school, stored.sha256()).orElseThrow().read()) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(TEXT);
        }
    }

    @Test
    void it_is_called_by_the_hash_of_what_stands_in_it() throws IOException {
        assertThat(store.put(school, bytes("abc"), 3)).isEqualTo(
                new Stored("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3));
    }

    @Test
    void an_empty_file_is_a_file() throws IOException {
        Stored empty = put("");
        assertThat(store.open(school, empty.sha256()).orElseThrow().read().readAllBytes()).isEmpty();
    }

    @Test
    void the_same_bytes_are_kept_once() throws IOException {
        put(TEXT);
        put(TEXT);
        assertThat(listed(school)).hasSize(1);
    }

    @Test
    void another_school_has_files_of_its_own() throws IOException {
        String hash = put(TEXT).sha256();
        assertThat(store.exists(other, hash)).isFalse();
        assertThat(store.open(other, hash)).isEmpty();
        assertThat(store.local(other, hash)).isEmpty();
        assertThat(listed(other)).isEmpty();
    }

    @Test
    void removing_it_from_one_school_leaves_it_to_the_other() throws IOException {
        String hash = put(TEXT).sha256();
        store.put(other, bytes(TEXT), 100);
        assertThat(store.remove(school, listed(school).getFirst())).isTrue();
        assertThat(store.exists(school, hash)).isFalse();
        assertThat(store.exists(other, hash)).isTrue();
    }

    @Test
    void removing_what_is_gone_does_nothing() throws IOException {
        put(TEXT);
        Kept file = listed(school).getFirst();
        store.remove(school, file);
        assertThat(store.remove(school, file)).isFalse();
    }

    @Test
    void what_was_kept_again_since_it_was_listed_stays() throws Exception {
        put(TEXT);
        Kept listed = listed(school).getFirst();
        clock.move(Duration.ofDays(2));
        // clocks of buckets tick seconds
        Thread.sleep(1100);
        Stored again = put(TEXT);
        assertThat(store.remove(school, listed)).isFalse();
        assertThat(store.exists(school, again.sha256())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,5", "0,1000", "36,1", "37,9", "7,4", "0,0", "1000,5"})
    void a_part_of_it_is_read(long from, long count) throws IOException {
        byte[] all = TEXT.getBytes(StandardCharsets.UTF_8);
        int begin = (int) Math.min(from, all.length);
        byte[] part = Arrays.copyOfRange(all, begin, (int) Math.min(begin + count, all.length));
        try (InputStream in = store.open(school, put(TEXT).sha256()).orElseThrow().read(from, count)) {
            assertThat(in.readAllBytes()).isEqualTo(part);
        }
    }

    @Test
    void a_part_that_begins_before_the_file_is_wrong() throws IOException {
        StoredFile file = store.open(school, put(TEXT).sha256()).orElseThrow();
        assertThatThrownBy(() -> file.read(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void its_length_is_known_before_it_is_read() throws IOException {
        Stored stored = put(TEXT);
        assertThat(store.open(school, stored.sha256()).orElseThrow().length()).isEqualTo(stored.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../../secrets/trail", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ae", "ba7816bf"})
    void a_guessed_hash_or_a_path_names_no_file(String name) throws IOException {
        store.put(school, bytes("abc"), 3);
        assertThat(store.exists(school, name)).isFalse();
        assertThat(store.open(school, name)).isEmpty();
        assertThat(store.local(school, name)).isEmpty();
    }

    @Test
    void one_byte_too_many_is_refused_and_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> store.put(school, bytes("1234567"), 6)).isInstanceOfSatisfying(FilesRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
        assertThat(listed(school)).isEmpty();
        assertThat(coming()).isEmpty();
    }

    @Test
    void an_endless_file_is_refused_while_it_comes() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 1;
            }
        };
        assertThatThrownBy(() -> store.put(school, endless, 1 << 20)).isInstanceOf(FilesRefused.class);
    }

    @Test
    void one_that_breaks_off_leaves_nothing() throws IOException {
        InputStream broken = new SequenceInputStream(bytes("begun"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is gone");
            }
        });
        assertThatThrownBy(() -> store.put(school, broken, 100)).isInstanceOf(IOException.class).hasMessage("the line is gone");
        assertThat(listed(school)).isEmpty();
        assertThat(coming()).isEmpty();
    }

    @Test
    void what_came_is_looked_at_before_it_is_kept() throws IOException {
        try (Incoming incoming = store.receive(bytes(TEXT), 100)) {
            assertThat(incoming.path()).hasContent(TEXT);
            assertThat(store.exists(school, incoming.sha256())).isFalse();
            assertThat(incoming.keep(school)).isEqualTo(new Stored(incoming.sha256(), incoming.length()));
            assertThat(store.exists(school, incoming.sha256())).isTrue();
        }
    }

    @Test
    void what_came_and_was_not_kept_goes() throws IOException {
        store.receive(bytes(TEXT), 100).close();
        assertThat(coming()).isEmpty();
        assertThat(listed(school)).isEmpty();
    }

    @Test
    void a_program_reads_it_by_its_path() throws IOException {
        try (LocalFile local = store.local(school, put(TEXT).sha256()).orElseThrow()) {
            assertThat(local.path()).hasContent(TEXT);
        }
        assertThat(coming()).isEmpty();
        assertThat(listed(school)).hasSize(1);
    }

    @Test
    void all_files_and_all_schools_are_listed() throws IOException {
        List<String> put = IntStream.range(0, 30).mapToObj(number -> "tệp " + number).map(this::put).map(Stored::sha256).toList();
        store.put(other, bytes(TEXT), 100);
        assertThat(listed(school)).extracting(Kept::sha256).containsExactlyInAnyOrderElementsOf(put);
        try (Stream<SchoolId> schools = store.schools()) {
            assertThat(schools).containsExactlyInAnyOrder(school, other);
        }
    }

    @Test
    void what_is_listed_has_its_length_and_when_it_was_kept() throws IOException {
        put("abc");
        Kept kept = listed(school).getFirst();
        assertThat(kept.length()).isEqualTo(3);
        assertThat(kept.at()).isBetween(clock.instant().minusSeconds(60), clock.instant().plusSeconds(60));
    }

    @Test
    void a_large_one_comes_and_goes_in_pieces() throws IOException {
        byte[] large = new byte[5_000_003];
        new Random(7).nextBytes(large);
        Stored stored = store.put(school, new ByteArrayInputStream(large), large.length);
        try (InputStream in = store.open(school, stored.sha256()).orElseThrow().read()) {
            assertThat(Sha256.mark(in)).isEqualTo(stored.sha256());
        }
    }

    @Test
    void the_same_file_from_several_at_once_is_there_once() throws IOException {
        IntStream.range(0, 16).parallel().forEach(number -> put(TEXT));
        assertThat(listed(school)).hasSize(1);
        assertThat(coming()).isEmpty();
    }

    @Test
    void it_is_there_after_the_store_was_opened_anew() throws IOException {
        String hash = put(TEXT).sha256();
        store.close();
        store = again();
        assertThat(store.exists(school, hash)).isTrue();
    }

    /** The same store as another start finds it. */
    abstract FileStore again();

    final Stored put(String text) {
        try {
            return store.put(school, bytes(text), 1000);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    final List<Kept> listed(SchoolId of) {
        try (Stream<Kept> files = store.list(of)) {
            return files.toList();
        }
    }

    /** Files on the local disk that are on their way. */
    final List<Path> coming() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().contains("incoming") && Files.isRegularFile(file)
                    && !file.toString().endsWith(".lock")).toList();
        }
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
