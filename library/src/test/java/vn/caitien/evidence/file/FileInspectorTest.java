package vn.caitien.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caitien.evidence.file.Crafted.latin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.evidence.file.Inspection.Fit;
import vn.caitien.evidence.file.Inspection.Reason;

class FileInspectorTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"pdf, PDF", "docx, DOCX", "xlsx, XLSX"})
    void documents_of_the_samples_are_what_they_are_whatever_they_are_called(String ending, FileKind kind) throws IOException {
        Path renamed = Files.copy(SamplePlans.any(ending), folder.resolve("anything.exe"));
        assertThat(FileInspector.inspect(renamed)).isEqualTo(new Fit(kind));
    }

    @ParameterizedTest
    @CsvSource({"jpg, JPEG", "png, PNG", "tiff, TIFF"})
    void pictures_are_taken(String format, FileKind kind) throws IOException {
        Inspected.taken(Crafted.picture(format), kind);
    }

    @ParameterizedTest
    @CsvSource({"heic, HEIC", "mif1, HEIC", "isom, MP4", "mp42, MP4", "'qt  ', MOV"})
    void files_of_telephones_are_told_by_their_brand(String brand, FileKind kind) throws IOException {
        Inspected.taken(latin("\0\0\0\30ftyp" + brand + "\0\0\0\0mif1heic\0\0\0\0mdat"), kind);
    }

    @Test
    void a_picture_of_the_web_is_taken() throws IOException {
        Inspected.taken(latin("RIFF\20\0\0\0WEBPVP8 \0\0\0\0"), FileKind.WEBP);
    }

    static Stream<Arguments> offices() {
        String open = "application/vnd.openxmlformats-officedocument.";
        return Stream.of(
                Arguments.of(open + "wordprocessingml.document.main+xml", FileKind.DOCX),
                Arguments.of(open + "spreadsheetml.sheet.main+xml", FileKind.XLSX),
                Arguments.of(open + "presentationml.presentation.main+xml", FileKind.PPTX));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void a_package_is_what_its_main_part_is(String type, FileKind kind) throws IOException {
        Inspected.taken(Crafted.office(type).bytes(), kind);
    }

    @ParameterizedTest
    @CsvSource({"text, ODT", "spreadsheet, ODS", "presentation, ODP"})
    void open_documents_are_taken(String type, FileKind kind) throws IOException {
        Inspected.taken(Crafted.openDocument("application/vnd.oasis.opendocument." + type).bytes(), kind);
    }

    @Test
    void an_old_workbook_is_taken() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet();
            book.write(out);
        }
        Inspected.taken(out.toByteArray(), FileKind.XLS);
    }

    @Test
    void an_old_word_document_is_taken() throws IOException {
        Inspected.taken(Crafted.compound(Map.of("WordDocument", new byte[5000])), FileKind.DOC);
    }

    @Test
    void rich_text_is_taken() throws IOException {
        Inspected.taken(latin("{\\rtf1\\ansi text}"), FileKind.RTF);
    }

    @Test
    void old_slides_are_taken() throws IOException {
        Inspected.taken(Crafted.compound(Map.of("PowerPoint Document", new byte[5000])), FileKind.PPT);
    }

    @Test
    void vietnamese_text_is_taken() throws IOException {
        Inspected.taken("Biên bản họp hội đồng\r\ntrường".getBytes(StandardCharsets.UTF_8), FileKind.TEXT);
    }

    @Test
    void text_of_two_bytes_a_letter_is_taken() throws IOException {
        Inspected.taken("\ufeffBiên bản".getBytes(StandardCharsets.UTF_16LE), FileKind.TEXT);
    }

    @Test
    void a_file_without_bytes_is_empty() throws IOException {
        Inspected.refused(new byte[0], Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\220\0\3\0\0\0\4\0\0\0\377\377", "\177ELF\2\1\1\0\0\0", "\317\372\355\376\7\0\0\1",
        "\312\376\272\276\0\0\0\101", "#!/bin/sh\nrm -r x", "#!/usr/bin/env python3\nprint(1)", "@echo off\r\ndir", "dex\n035\0"})
    void programs_are_refused(String start) throws IOException {
        Inspected.refused(latin(start), Reason.EXECUTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body onload=x>", " \n<!DOCTYPE html><a href='JavaScript:x'>x</a>", "<script>alert(1)</script>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<html><meta http-equiv=refresh content=0>", "<table></table><html>\0", "<a/> text before <ScRiPt>x", "<?php echo 1;",
        "<?xml version=\"1.0\"?><?xml-stylesheet href=\"x.xsl\"?><a/>", "<hta:application>"})
    void pages_that_run_in_a_browser_are_refused(String text) throws IOException {
        Inspected.refused(latin(text), Reason.SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>x", " \n<!DOCTYPE html><p>x", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=utf-8></head><body><table><tr><td>7</td></tr></table></body></html>"})
    void pages_in_which_nothing_runs_are_refused_for_what_they_are(String text) throws IOException {
        Inspected.refused(latin(text), Reason.PAGE);
    }

    @Test
    void a_script_far_below_in_a_page_is_found() throws IOException {
        Inspected.refused(latin("<html><body>" + "<p>lines\n".repeat(50_000) + "<script>x</script>"), Reason.SCRIPT);
    }

    @Test
    void words_of_scripts_in_a_plain_text_make_it_no_page() throws IOException {
        Inspected.taken(latin("onload and javascript: are words"), FileKind.TEXT);
    }

    @Test
    void a_page_far_below_in_a_text_is_refused() throws IOException {
        Inspected.refused(latin("lines\n".repeat(50_000) + "<svg onload=x>"), Reason.SCRIPT);
    }

    @Test
    void a_page_in_two_bytes_a_letter_is_refused() throws IOException {
        Inspected.refused("\ufeffx <script>".getBytes(StandardCharsets.UTF_16LE), Reason.SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rar!\32\7\1\0", "7z\274\257\47\34\0\4", "\37\213\10\0\0\0", "BZh91AY&SY", "MSCF\0\0\0\0", "\375" + "7zXZ\0"})
    void packs_of_files_are_refused(String start) throws IOException {
        Inspected.refused(latin(start), Reason.ARCHIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a\1\0\1\0", "SQLite format 3\0", "\1\2\3\4\5\6", "<?xml version=\"1.0\"?><a/>", "text and then \0 a nought", "L\0\0\0\1\24\2\0"})
    void what_is_no_document_is_unknown(String start) throws IOException {
        Inspected.refused(latin(start), Reason.UNKNOWN);
    }

    @Test
    void a_file_that_is_not_there_is_the_disks_matter() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> FileInspector.inspect(nowhere)).isInstanceOf(NoSuchFileException.class);
    }
}
