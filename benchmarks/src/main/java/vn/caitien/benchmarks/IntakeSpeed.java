package vn.caitien.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.caitien.intake.Importer;

/** The time of an import beside the bare reading of the same bytes: PDFTextStripper for PDF, POI for DOCX and XLSX. */
final class IntakeSpeed {
    private static final Importer IMPORTER = Importer.standard();
    private static final Map<String, Bare> BARE = new TreeMap<>(Map.of(
            "docx", IntakeSpeed::word, "xlsx", IntakeSpeed::sheet, "pdf", IntakeSpeed::pdf));

    private IntakeSpeed() {}

    private interface Bare {
        int read(byte[] bytes) throws IOException;
    }

    static void run(Report report, List<Path> folders) throws Exception {
        StringBuilder table = new StringBuilder("| format | files | pages | import, ms | bare, ms | ratio of sums | worst ratio"
                + " | ms a page | MB allocated a file |\n|---|---|---|---|---|---|---|---|---|\n");
        for (Map.Entry<String, Bare> format : BARE.entrySet()) {
            table.append(row(format.getKey(), format.getValue(), files(folders, format.getKey())));
        }
        report.section("intake-speed", "Intake beside bare reading", "benchmarks/run intake-speed", table
                + "\nMedians of " + Timing.RUNS + " warm runs of each file, import and bare reading in turn in one JVM, added"
                + " up over the files. Bare reading: PDFTextStripper's text of a PDF; POI's document or workbook opened."
                + " DOCX and XLSX know no pages. Goal: ≤1.5×.");
    }

    private static String row(String format, Bare bare, List<Path> files) throws Exception {
        double ours = 0;
        double theirs = 0;
        double worst = 0;
        long allocated = 0;
        int pages = 0;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            double[] medians = Timing.inTurn(() -> IMPORTER.read(name, bytes), () -> bare.read(bytes));
            ours += medians[0];
            theirs += medians[1];
            worst = Math.max(worst, medians[0] / medians[1]);
            allocated += allocation(() -> IMPORTER.read(name, bytes));
            Integer counted = IMPORTER.read(name, bytes).getFirst().source().pages();
            pages += counted == null ? 0 : counted;
        }
        return String.format(Locale.ROOT, "| %s | %d | %s | %.1f | %.1f | %.2f | %.2f | %s | %.1f |%n", format, files.size(),
                pages == 0 ? "–" : String.valueOf(pages), ours, theirs, ours / theirs, worst,
                pages == 0 ? "–" : String.format(Locale.ROOT, "%.2f", ours / pages), allocated / 1e6 / files.size());
    }

    private static long allocation(Timing.Work work) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    static List<Path> files(List<Path> folders, String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(file -> file.toString().endsWith("." + ending)).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static int word(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return document.getBodyElements().size();
        }
    }

    private static int sheet(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getNumberOfSheets();
        }
    }

    private static int pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).length();
        }
    }
}
