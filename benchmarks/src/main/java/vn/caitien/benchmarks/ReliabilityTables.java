package vn.caitien.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.caitien.intake.Importer;
import vn.caitien.measure.DamagedReliability;
import vn.caitien.measure.Reliability;
import vn.caitien.measure.Reported;
import vn.caitien.measure.ScannedReliability;
import vn.caitien.measure.Share;
import vn.caitien.measure.TextReliability;
import vn.caitien.plan.PlanJson;
import vn.caitien.samples.Format;
import vn.caitien.samples.Scanner;
import vn.caitien.samples.flat.TextShape;

/** How far the confidence of cells can be believed: on damaged plans, texts and scans, on the samples, and on other plans with truths. */
final class ReliabilityTables {
    private static final int DAMAGED = 20;
    private static final int TEXTS = 40;
    private static final int SCANS = 6;
    private static final List<TextShape> ROWS_KEPT = List.of(TextShape.TABBED, TextShape.MARKDOWN, TextShape.CSV);
    private static final List<TextShape> FLATTENED = List.of(TextShape.MARKED, TextShape.BARE, TextShape.MIXED);
    private static final List<String> ENDINGS = List.of(".docx", ".xlsx", ".pdf");

    private ReliabilityTables() {}

    /** Damaged plans laid out in tables, the samples, and other plans. */
    static void run(Report report, List<Path> folders) throws Exception {
        StringBuilder body = new StringBuilder();
        add(body, 3 * DAMAGED + " damaged plans", DamagedReliability.of(List.of(Format.values()), DAMAGED));
        for (Path folder : folders) {
            add(body, named(folder), of(folder, ENDINGS));
        }
        report.section("reliability", "Reliability of the confidence", "benchmarks/run reliability", body
                + "Every filled cell of the imported rows counts, those of invented rows as wrong. Damaged plans: random ones of the"
                + " samples' generator, one or two kinds of damage each (heads missing or misspelt, cells shifted, swapped or joined,"
                + " rows cut, empty columns, words glued, rulings torn), seeds from " + DamagedReliability.FIRST_SEED
                + " on; the weights were fitted to other seeds. Goals on damaged plans: of cells reported ≥0.9 at least 97 % right;"
                + " at least 80 % of right cells reported ≥0.9; at least 70 % of wrong cells below.");
    }

    /** Texts of every shape, and other plans as text. */
    static void texts(Report report, List<Path> folders) throws Exception {
        StringBuilder body = new StringBuilder();
        for (TextShape shape : ROWS_KEPT) {
            add(body, TEXTS + " damaged plans as " + name(shape) + " text", TextReliability.ofDamaged(shape, TEXTS));
        }
        for (TextShape shape : FLATTENED) {
            add(body, TEXTS + " plans as " + name(shape) + " text", TextReliability.of(shape, TEXTS));
        }
        for (Path folder : folders) {
            add(body, named(folder) + " as text", of(folder, List.of(".txt")));
        }
        report.section("reliability-texts", "Reliability of the confidence: texts", "benchmarks/run reliability-texts", body
                + "As above, for generated plans as text, seeds from " + TextReliability.FIRST_SEED + " on; the weights were fitted"
                + " to other seeds. Rows on a line each, with tabs, pipes or commas between cells: of damaged plans, for whole ones"
                + " are read without a fault. Flattened line by line: with marks of empty cells, bare, or mixed with pages that keep"
                + " their tabs. Goals: as above, with at least 90 % of right cells reported ≥0.9.");
    }

    /** Pictures of pages; nothing where they cannot be read. */
    static void scans(Report report) throws Exception {
        if (!Scanner.canBeRead()) {
            System.err.println("tesseract-ocr and tesseract-ocr-vie are not installed: scans are not measured");
            return;
        }
        StringBuilder body = new StringBuilder();
        add(body, SCANS + " scans", ScannedReliability.of(SCANS));
        report.section("reliability-scans", "Reliability of the confidence: scans", "benchmarks/run reliability-scans", body
                + "As above, for generated plans printed and turned into pictures of 200 or 300 dots an inch, seeds from "
                + ScannedReliability.FIRST_SEED + " on; the weights were fitted to other seeds.");
    }

    private static String named(Path folder) {
        return folder.endsWith("samples") ? "Samples" : "Other plans";
    }

    private static String name(TextShape shape) {
        return shape.name().toLowerCase(Locale.ROOT);
    }

    private static Reliability of(Path folder, List<String> endings) throws Exception {
        Importer importer = Importer.standard();
        Reliability reliability = new Reliability();
        for (String ending : endings) {
            for (Path file : IntakeSpeed.files(List.of(folder), ending.substring(1))) {
                String name = file.getFileName().toString();
                Path truth = file.resolveSibling(name.substring(0, name.length() - ending.length()) + ".truth.json");
                if (Files.exists(truth)) {
                    reliability.add(Reported.of(PlanJson.read(Files.readAllBytes(truth)),
                            importer.read(name, Files.readAllBytes(file)).getFirst()));
                }
            }
        }
        return reliability;
    }

    private static void add(StringBuilder body, String name, Reliability reliability) {
        Share right = reliability.right();
        if (right.of() == 0) {
            return;
        }
        body.append(String.format(Locale.ROOT, "**%s**: %d cells, %d wrong. Right of those reported ≥0.9: %s. Reported ≥0.9 of the"
                        + " right ones: %s. Reported below of the wrong ones: %s.%n%n%s%n",
                name, right.of(), right.of() - right.right(), percent(reliability.rightOfSure()), percent(reliability.sureOfRight()),
                percent(reliability.doubtedOfWrong()), reliability.table()));
    }

    private static String percent(Share share) {
        return share.of() == 0 ? "–" : String.format(Locale.ROOT, "%.1f %% (%s)", 100 * share.value(), share);
    }
}
