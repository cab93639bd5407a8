package vn.caitien.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.caitien.check.Defect.Sureness;
import vn.caitien.intake.ReadException;
import vn.caitien.plan.PlanFormatException;

/** How what the checker finds agrees with the faults listed by hand, for docs/benchmarks.md. */
public final class FindingFigures {
    private FindingFigures() {}

    /**
     * A table, a row for each folder and kind of file, with what is not listed or was not found under it.
     *
     * @param endings of the files to check, e.g. {@code .docx}
     */
    public static String of(List<Path> folders, List<String> endings) throws IOException, PlanFormatException, ReadException {
        StringBuilder table = new StringBuilder("| plans | read from | certain | likely | possible | errors and warnings |"
                + " of them listed |\n|---|---|---|---|---|---|---|\n");
        StringBuilder rest = new StringBuilder();
        for (int at = 0; at < folders.size(); at++) {
            String name = at == 0 ? "samples" : "real plans";
            for (String ending : endings) {
                Tally tally = new Tally();
                FindingsProgram.add(folders.get(at), ending, tally);
                if (!tally.isEmpty()) {
                    table.append("| ").append(name).append(" | `").append(ending).append("` | ").append(tally.cells()).append(" |\n");
                    rest(name + " `" + ending + "`", tally, rest);
                }
            }
        }
        return table + (rest.isEmpty() ? "" : "\nNot found though listed as certain, and found though not listed:\n\n" + rest);
    }

    private static void rest(String name, Tally tally, StringBuilder rest) {
        tally.missed(Sureness.CERTAIN).forEach(one -> rest.append("- ").append(name).append(", ").append(one.plan())
                .append(": not found: ").append(one.defect().where()).append(", “").append(one.defect().quote()).append("”\n"));
        tally.unlisted().forEach(one -> rest.append("- ").append(name).append(", ").append(one.plan()).append(": not listed: `")
                .append(one.finding().rule()).append("`, ").append(one.finding().where()).append(", “")
                .append(one.finding().quote()).append("”\n"));
    }
}
