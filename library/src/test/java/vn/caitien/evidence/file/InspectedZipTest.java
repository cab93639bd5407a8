package vn.caitien.evidence.file;

import static vn.caitien.evidence.file.Crafted.joined;
import static vn.caitien.evidence.file.Crafted.latin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.evidence.file.Inspection.Reason;
import vn.caitien.intake.readers.Zip;

class InspectedZipTest {

    @Test
    void a_zip_of_files_is_a_pack() throws IOException {
        Inspected.refused(new Zip().with("a.txt", "a").bytes(), Reason.ARCHIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/MANIFEST.MF", "classes.dex", "a/B.class"})
    void archives_of_programs_are_programs(String part) throws IOException {
        Inspected.refused(new Zip().with(part, "x").bytes(), Reason.EXECUTABLE);
    }

    @Test
    void a_document_that_is_an_archive_of_programs_too_is_a_program() throws IOException {
        Inspected.refused(Crafted.word().with("META-INF/MANIFEST.MF", "x").bytes(), Reason.EXECUTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"})
    void documents_for_macros_are_refused(String type) throws IOException {
        Inspected.refused(Crafted.office(type).bytes(), Reason.MACRO);
    }

    @Test
    void macros_in_a_document_without_are_refused() throws IOException {
        Inspected.refused(Crafted.word().with("word/vbaProject.bin", "x").bytes(), Reason.MACRO);
    }

    @Test
    void macros_under_another_name_are_found_by_their_relation() throws IOException {
        Inspected.refused(Crafted.word().with("word/picture.bin", "x").with("word/_rels/document.xml.rels",
                "<Relationships><Relationship Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" "
                        + "Target=\"picture.bin\"/></Relationships>").bytes(), Reason.MACRO);
    }

    @Test
    void macros_of_an_old_document_within_a_document_are_found() throws IOException {
        byte[] old = Crafted.compound(Map.of("Workbook", new byte[200_000]), "_VBA_PROJECT_CUR");
        Inspected.refused(Crafted.word().with("word/embeddings/oleObject1.bin", old).bytes(), Reason.MACRO);
    }

    @Test
    void an_old_document_without_macros_may_stand_within_a_document() throws IOException {
        byte[] old = Crafted.compound(Map.of("Equation Native", new byte[200_000]));
        Inspected.taken(Crafted.word().with("word/embeddings/oleObject1.bin", old).bytes(), FileKind.DOCX);
    }

    @Test
    void macros_of_an_open_document_are_refused() throws IOException {
        Inspected.refused(Crafted.openDocument("application/vnd.oasis.opendocument.text")
                .with("Basic/Standard/Module1.xml", "x").bytes(), Reason.MACRO);
    }

    @Test
    void a_locked_open_document_is_locked() throws IOException {
        Inspected.refused(Crafted.openDocument("application/vnd.oasis.opendocument.text")
                .with("META-INF/manifest.xml", "<manifest:encryption-data/>").bytes(), Reason.ENCRYPTED);
    }

    @Test
    void a_program_inside_a_document_is_found() throws IOException {
        Inspected.refused(Crafted.word().with("word/media/image1.png", latin("MZ\220\0\3\0")).bytes(), Reason.EXECUTABLE);
    }

    @Test
    void a_book_is_no_document() throws IOException {
        Inspected.refused(Crafted.openDocument("application/epub+zip").bytes(), Reason.UNKNOWN);
    }

    @Test
    void a_document_that_was_cut_off_is_damaged() throws IOException {
        byte[] whole = Crafted.word().bytes();
        Inspected.refused(Arrays.copyOf(whole, whole.length / 2), Reason.DAMAGED);
    }

    @Test
    void a_document_with_a_spoiled_part_is_damaged() throws IOException {
        byte[] spoiled = Crafted.word().with("word/media/a.txt", "abcdefgh ".repeat(1000)).bytes();
        int part = new String(spoiled, StandardCharsets.ISO_8859_1).indexOf("word/media/a.txt");
        Arrays.fill(spoiled, part + 18, part + 30, (byte) 0xff);
        Inspected.refused(spoiled, Reason.DAMAGED);
    }

    @Test
    void a_part_that_unpacks_to_far_more_is_a_bomb() throws IOException {
        Inspected.refused(Crafted.word().with("word/media/a.txt", new byte[40 << 20]).bytes(), Reason.BOMB);
    }

    @Test
    void more_parts_than_any_document_has_are_a_bomb() throws IOException {
        Zip zip = Crafted.word();
        for (int i = 0; i < 20_001; i++) {
            zip.with("p" + i, "");
        }
        Inspected.refused(zip.bytes(), Reason.BOMB);
    }

    @Test
    void a_pack_at_the_end_of_a_pdf_is_found() throws IOException {
        Inspected.refused(joined(Crafted.pdf(catalog -> { }), new Zip().with("A.class", "x").bytes()), Reason.ARCHIVE);
    }

    @Test
    void a_pack_at_the_end_of_a_picture_is_found() throws IOException {
        Inspected.refused(joined(Crafted.picture("jpg"), new Zip().with("A.class", "x").bytes()), Reason.ARCHIVE);
    }

    @Test
    void a_pack_whose_end_is_said_twice_is_damaged() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.setComment("PK\5\6 another end, as long as one is");
        }
        Inspected.refused(out.toByteArray(), Reason.DAMAGED);
    }

    @Test
    void a_locked_document_of_today_is_locked() throws IOException {
        Inspected.refused(Crafted.compound(Map.of("EncryptedPackage", new byte[5000])), Reason.ENCRYPTED);
    }
}
