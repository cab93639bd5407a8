package vn.caitien.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.caitien.paper.Format;
import vn.caitien.paper.Papers;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.forms.PlanForms;
import vn.caitien.paper.template.Template;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanJson;
import vn.caitien.samples.LongPlans;

/** Papers as files, in this process and by the command, beside LibreOffice's conversion of the same Word document. */
final class PaperSpeed {
    private static final long SEED = 7;
    private static final int RUNS = 5;
    /** Rows that make about five pages, and about forty. */
    private static final int[] ROWS = {16, 200};

    private PaperSpeed() {}

    static void run(Report report) throws Exception {
        Path folder = Files.createTempDirectory("caitien-papers");
        StringBuilder table = new StringBuilder("| rows | pages | | seconds | peak memory, MB |\n|---|---|---|---|---|\n");
        for (int rows : ROWS) {
            Plan plan = LongPlans.of(SEED, rows);
            Path json = Files.writeString(folder.resolve("plan-" + rows + ".json"), PlanJson.write(plan));
            Path docx = Files.write(folder.resolve("plan-" + rows + ".docx"), bytes(plan, Format.DOCX));
            int pages = pages(bytes(plan, Format.PDF));
            String begin = "| " + rows + " | " + pages + " | ";
            for (Format format : List.of(Format.DOCX, Format.PDF)) {
                table.append(begin).append("warm, in process, ").append(format).append(" | ")
                        .append(seconds(Timing.inTurn(() -> bytes(plan, format), () -> {})[0] / 1000)).append(" | |\n");
            }
            String program = Path.of("caitien").toAbsolutePath().toString();
            List<Ran> word = new ArrayList<>();
            List<Ran> pdf = new ArrayList<>();
            List<Ran> office = new ArrayList<>();
            for (int run = 0; run <= RUNS; run++) {
                word.add(Ran.of(program, "render", json.toString(), "-o", folder.resolve("out.docx").toString(), "--force"));
                pdf.add(Ran.of(program, "render", json.toString(), "-o", folder.resolve("out.pdf").toString(), "--force"));
                office.add(Ran.of("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to", "pdf", "--outdir", folder.toString(), docx.toString()));
            }
            table.append(begin).append("whole process, DOCX | ").append(Ran.medians(word)).append(" |\n");
            table.append(begin).append("whole process, PDF | ").append(Ran.medians(pdf)).append(" |\n");
            table.append(begin).append("LibreOffice, DOCX to PDF | ").append(Ran.medians(office)).append(" |\n");
        }
        report.section("paper-speed", "How long papers take", "benchmarks/run paper-speed", table
                + "\nMedians: of " + Timing.RUNS + " warm runs in process; of " + RUNS + " runs of whole processes in turn after"
                + " a first one that does not count. Memory: resident, of a process and its children together. One plan with"
                + " the rows of many random ones, seed " + SEED + ". Goal: the plan ≥3 times as fast as LibreOffice, the long"
                + " one not slower, ≤150 MB.");
    }

    private static byte[] bytes(Plan plan, Format format) throws IOException {
        Document paper = PlanForms.of(plan.form()).paper(plan, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Papers.write(paper, Template.standard(), format, out);
        return out.toByteArray();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
