package vn.caitien.evidence.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.evidence.file.Inspection.Reason;

class InspectedOldOfficeTest {
    private static final int LARGE = 5000;

    @ParameterizedTest
    @ValueSource(strings = {"Macros", "_VBA_PROJECT_CUR", "VBA"})
    void a_storage_of_macros_is_refused(String storage) throws IOException {
        Inspected.refused(Crafted.compound(Map.of("WordDocument", new byte[LARGE]), storage), Reason.MACRO);
    }

    @Test
    void macros_of_a_document_within_a_document_are_found() throws IOException {
        Inspected.refused(
                Crafted.compound(Map.of("Workbook", new byte[LARGE]), "MBD0001", "_VBA_PROJECT_CUR"), Reason.MACRO);
    }

    @Test
    void a_locked_word_document_is_locked() throws IOException {
        byte[] document = new byte[LARGE];
        document[11] = 1;
        Inspected.refused(Crafted.compound(Map.of("WordDocument", document)), Reason.ENCRYPTED);
    }

    @Test
    void a_locked_workbook_is_locked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet();
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        Inspected.refused(out.toByteArray(), Reason.ENCRYPTED);
    }

    @Test
    void a_sheet_of_old_macros_is_refused() throws IOException {
        byte[] records = records(0x809, new byte[16], 0x85, new byte[] {0, 0, 0, 0, 1, 1, 1, 0, 'M'}, 0x0a, new byte[0]);
        Inspected.refused(Crafted.compound(Map.of("Workbook", records)), Reason.MACRO);
    }

    @Test
    void slides_with_macros_are_refused() throws IOException {
        byte[] atom = slide(0x0400, new byte[] {7, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0});
        byte[] document = slide(0x03e8, slide(0x07d0, slide(0x03ff, atom)));
        Inspected.refused(Crafted.compound(Map.of("PowerPoint Document", document)), Reason.MACRO);
    }

    @Test
    void locked_slides_are_locked() throws IOException {
        byte[] user = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN).putInt(12, 0xf3d1c4df).array();
        Inspected.refused(Crafted.compound(Map.of("PowerPoint Document", new byte[LARGE], "Current User", user)),
                Reason.ENCRYPTED);
    }

    @Test
    void an_installer_is_a_program() throws IOException {
        byte[] file = Crafted.compound(Map.of("Property", new byte[LARGE]));
        int root = indexOf(file, "R\0o\0o\0t\0");
        byte[] id = {(byte) 0x84, 0x10, 0x0c, 0, 0, 0, 0, 0, (byte) 0xc0, 0, 0, 0, 0, 0, 0, 0x46};
        System.arraycopy(id, 0, file, root + 80, id.length);
        Inspected.refused(file, Reason.EXECUTABLE);
    }

    @Test
    void a_mail_is_no_document() throws IOException {
        Inspected.refused(Crafted.compound(Map.of("__properties_version1.0", new byte[LARGE])), Reason.UNKNOWN);
    }

    @Test
    void a_document_that_was_cut_off_is_damaged() throws IOException {
        byte[] whole = Crafted.compound(Map.of("WordDocument", new byte[LARGE]));
        Inspected.refused(Arrays.copyOf(whole, 700), Reason.DAMAGED);
    }

    @Test
    void a_directory_that_runs_in_a_circle_is_damaged() throws IOException {
        byte[] file = Crafted.compound(Map.of("WordDocument", new byte[LARGE]));
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int directory = bytes.getInt(0x30);
        int table = (bytes.getInt(0x4c) + 1) * 512;
        bytes.putInt(table + 4 * directory, directory);
        Inspected.refused(file, Reason.DAMAGED);
    }

    private static int indexOf(byte[] file, String sign) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf(sign);
    }

    /** Records of a workbook: their kinds, each with its bytes; padded, for small streams stand elsewhere. */
    private static byte[] records(Object... kindsAndBytes) {
        ByteBuffer out = ByteBuffer.allocate(LARGE).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < kindsAndBytes.length; i += 2) {
            byte[] bytes = (byte[]) kindsAndBytes[i + 1];
            out.putShort((short) (int) (Integer) kindsAndBytes[i]).putShort((short) bytes.length).put(bytes);
        }
        return out.array();
    }

    private static byte[] slide(int kind, byte[] within) {
        return ByteBuffer.allocate(8 + within.length).order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0xf).putShort((short) kind).putInt(within.length).put(within).array();
    }
}
