package vn.caitien.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.evidence.file.Inspection.Reason;
import vn.caitien.evidence.file.Inspection.Unfit;
import vn.caitien.evidence.file.Parcel.Copied;
import vn.caitien.evidence.file.Parcel.Fault;
import vn.caitien.evidence.file.Parcel.Item;
import vn.caitien.evidence.file.Parcel.Limits;
import vn.caitien.evidence.file.Parcel.Opened;
import vn.caitien.intake.readers.Zip;

class ParcelTest {
    private static final Limits SMALL = new Limits(5, 1000, 1500, 200);

    @TempDir
    Path folder;

    @Test
    void documents_come_in_their_order() throws IOException {
        assertThat(items(new Zip().with("b.txt", "b").with("a.txt", "a"))).extracting(Item::name).containsExactly("b.txt", "a.txt");
    }

    @Test
    void folders_are_kept_as_words() throws IOException {
        assertThat(items(new Zip().with("Tiêu chuẩn 1/TC 1.1/a.txt", "a"))).containsExactly(new Item(0, "a.txt", "Tiêu chuẩn 1/TC 1.1", 1));
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd, etc, passwd", "/abs/a.txt, abs, a.txt", "C:\\Windows\\a.txt, Windows, a.txt", "a/../../b.txt, a, b.txt",
        "D:a.txt, '', a.txt", "\\\\server\\share\\a.txt, server/share, a.txt", ".., '', _", "./a.txt, '', a.txt"})
    void no_name_leads_anywhere(String written, String above, String name) throws IOException {
        assertThat(items(new Zip().with(written, "a"))).containsExactly(new Item(0, name, above, 1));
    }

    @Test
    void signs_that_turn_the_writing_are_taken_out_of_names() throws IOException {
        assertThat(items(new Zip().with("a\u202efdp.exe", "a"))).extracting(Item::name).containsExactly("afdp.exe");
    }

    @Test
    void a_name_too_long_keeps_its_ending() throws IOException {
        assertThat(items(new Zip().with("a".repeat(300) + ".pdf", "a"))).extracting(Item::name)
                .containsExactly("a".repeat(196) + ".pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"__MACOSX/a/._b.txt", "a/.DS_Store", "Thumbs.db", "x/desktop.ini", "~$a.docx", "folder/"})
    void what_computers_add_is_skipped(String name) throws IOException {
        assertThat(items(new Zip().with(name, "").with("a.txt", "a"))).extracting(Item::name).containsExactly("a.txt");
    }

    @Test
    void a_document_is_copied_byte_by_byte() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Parcel parcel = opened(new Zip().with("a.txt", "first").with("b.txt", "second").bytes(), SMALL)) {
            assertThat(parcel.copy(parcel.items().get(1), out, 1000)).isEqualTo(new Copied.Whole(6));
        }
        assertThat(out).hasToString("second");
    }

    @Test
    void an_item_of_an_earlier_opening_can_be_gone_on_with() throws IOException {
        byte[] zip = new Zip().with("a.txt", "first").with("b.txt", "second").bytes();
        Item second;
        try (Parcel before = opened(zip, SMALL)) {
            second = before.items().get(1);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Parcel after = opened(zip, SMALL)) {
            after.copy(second, out, 1000);
        }
        assertThat(out).hasToString("second");
    }

    @Test
    void a_document_above_the_limit_of_one_stops_alone() throws IOException {
        Zip zip = new Zip().with("large.txt", "x".repeat(1001)).with("small.txt", "x");
        assertThat(copied(zip.bytes(), 0, 5000)).isEqualTo(new Copied.Stopped(Fault.TOO_LARGE));
        assertThat(copied(zip.bytes(), 1, 5000)).isEqualTo(new Copied.Whole(1));
    }

    @Test
    void a_document_above_what_is_asked_for_stops() throws IOException {
        assertThat(copied(new Zip().with("a.txt", "12345").bytes(), 0, 4)).isEqualTo(new Copied.Stopped(Fault.TOO_LARGE));
    }

    @Test
    void documents_above_the_limit_of_all_are_refused_together() throws IOException {
        refused(new Zip().with("a", "x".repeat(800)).with("b", "x".repeat(800)).bytes(), Fault.TOO_LARGE);
    }

    @Test
    void more_entries_than_the_limit_are_refused() throws IOException {
        Zip zip = new Zip();
        for (int i = 0; i < 6; i++) {
            zip.with("a" + i, "");
        }
        refused(zip.bytes(), Fault.TOO_MANY);
    }

    @Test
    void what_is_no_zip_is_refused() throws IOException {
        refused(Crafted.latin("Rar!"), Fault.NO_ZIP);
    }

    @Test
    void a_zip_cut_off_is_damaged() throws IOException {
        byte[] whole = new Zip().with("a.txt", "text").bytes();
        refused(Arrays.copyOf(whole, whole.length - 10), Fault.DAMAGED);
    }

    @Test
    void a_zip_within_a_zip_is_told_when_it_is_looked_into() throws IOException {
        Path copy = folder.resolve("copy");
        try (Parcel parcel = opened(new Zip().with("inner.zip", new Zip().with("a.txt", "a").bytes()).bytes(), SMALL);
                OutputStream out = Files.newOutputStream(copy)) {
            parcel.copy(parcel.items().getFirst(), out, 1000);
        }
        assertThat(FileInspector.inspect(copy)).isEqualTo(new Unfit(Reason.ARCHIVE));
    }

    @Test
    void a_disk_that_is_full_is_not_the_parcels_fault() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("full");
            }
        };
        try (Parcel parcel = opened(new Zip().with("a.txt", "a").bytes(), SMALL)) {
            Item item = parcel.items().getFirst();
            assertThatThrownBy(() -> parcel.copy(item, full, 10)).hasMessage("full");
        }
    }

    private List<Item> items(Zip zip) throws IOException {
        try (Parcel parcel = opened(zip.bytes(), SMALL)) {
            return parcel.items();
        }
    }

    private Copied copied(byte[] zip, int index, long limit) throws IOException {
        try (Parcel parcel = opened(zip, SMALL)) {
            return parcel.copy(parcel.items().get(index), OutputStream.nullOutputStream(), limit);
        }
    }

    private void refused(byte[] zip, Fault fault) throws IOException {
        assertThat(Parcel.open(file(zip), SMALL)).isEqualTo(new Opened.Refused(fault));
    }

    private Parcel opened(byte[] zip, Limits limits) throws IOException {
        return assertThat(Parcel.open(file(zip), limits)).asInstanceOf(type(Opened.Ready.class)).actual().parcel();
    }

    private Path file(byte[] zip) throws IOException {
        return Files.write(folder.resolve("parcel"), zip);
    }
}
