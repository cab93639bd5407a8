package vn.caitien.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.evidence.file.Parcel.Copied;
import vn.caitien.evidence.file.Parcel.Fault;
import vn.caitien.evidence.file.Parcel.Limits;
import vn.caitien.evidence.file.Parcel.Opened;
import vn.caitien.intake.readers.Zip;

/** Parcels whose directory was changed by hand, field by field (APPNOTE 4.3.12). */
class HostileParcelTest {
    private static final int FLAGS = 8;
    private static final int METHOD = 10;
    private static final int SUM = 16;
    private static final int PACKED = 20;
    private static final int SIZE = 24;

    @TempDir
    Path folder;

    private final byte[] zip = new Zip().with("a.txt", "x".repeat(5000)).with("b.txt", "b").bytes();
    private final ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);

    @Test
    void an_entry_that_says_less_than_it_holds_is_a_bomb() throws IOException {
        bytes.putInt(directory() + SIZE, 100);
        assertThat(copied()).isEqualTo(new Copied.Stopped(Fault.BOMB));
    }

    @Test
    void of_an_entry_that_lies_no_more_than_it_said_is_written() throws IOException {
        bytes.putInt(directory() + SIZE, 100);
        CountingStream out = new CountingStream();
        try (Parcel parcel = opened()) {
            parcel.copy(parcel.items().getFirst(), out, 1 << 20);
        }
        assertThat(out.count).isLessThanOrEqualTo(100);
    }

    @Test
    void an_entry_that_says_more_than_it_holds_is_damaged() throws IOException {
        bytes.putInt(directory() + SIZE, 6000);
        assertThat(copied()).isEqualTo(new Copied.Stopped(Fault.DAMAGED));
    }

    @Test
    void an_entry_out_of_all_proportion_is_a_bomb() throws IOException {
        bytes.putInt(directory() + SIZE, 100 << 20);
        assertThat(copied()).isEqualTo(new Copied.Stopped(Fault.BOMB));
    }

    @Test
    void an_entry_with_another_sum_is_damaged() throws IOException {
        bytes.putInt(directory() + SUM, 12345);
        assertThat(copied()).isEqualTo(new Copied.Stopped(Fault.DAMAGED));
    }

    @Test
    void a_locked_entry_is_locked() throws IOException {
        bytes.putShort(directory() + FLAGS, (short) 1);
        assertThat(copied()).isEqualTo(new Copied.Stopped(Fault.ENCRYPTED));
    }

    @Test
    void an_entry_packed_in_an_unknown_way_is_told() throws IOException {
        bytes.putShort(directory() + METHOD, (short) 98);
        assertThat(copied()).isEqualTo(new Copied.Stopped(Fault.PACKING));
    }

    @Test
    void entries_that_claim_the_same_bytes_are_a_bomb() throws IOException {
        bytes.putInt(directory() + PACKED, zip.length + 1);
        assertThat(Parcel.open(file(), Limits.DEFAULT)).isEqualTo(new Opened.Refused(Fault.BOMB));
    }

    @Test
    void an_entry_that_begins_elsewhere_is_damaged() throws IOException {
        bytes.putInt(directory() + 42, 7);
        assertThat(copied()).isInstanceOf(Copied.Stopped.class);
    }

    @Test
    void whatever_one_byte_is_changed_to_ends_with_a_value() throws IOException {
        IntFunction<byte[]> changed = at -> {
            byte[] other = zip.clone();
            other[at] ^= (byte) 0xff;
            return other;
        };
        for (int at = 0; at < zip.length; at++) {
            Files.write(folder.resolve("changed"), changed.apply(at));
            Opened opened = Parcel.open(folder.resolve("changed"), Limits.DEFAULT);
            if (opened instanceof Opened.Ready(Parcel parcel)) {
                try (parcel) {
                    for (Parcel.Item item : parcel.items()) {
                        assertThat(parcel.copy(item, OutputStream.nullOutputStream(), 1 << 20)).isNotNull();
                    }
                }
            }
        }
    }

    private Copied copied() throws IOException {
        try (Parcel parcel = opened()) {
            return parcel.copy(parcel.items().getFirst(), OutputStream.nullOutputStream(), 1 << 30);
        }
    }

    private Parcel opened() throws IOException {
        return ((Opened.Ready) Parcel.open(file(), Limits.DEFAULT)).parcel();
    }

    private Path file() throws IOException {
        return Files.write(folder.resolve("parcel"), zip);
    }

    /** Where the first entry of the directory begins. */
    private int directory() {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    }

    private static final class CountingStream extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            count++;
        }
    }
}
