package vn.caitien.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.caitien.check.Defect.Sureness;
import vn.caitien.plan.Finding;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;

/** {@code FindingsProgram FOLDER...}: what is found in the plans of folders, beside what is listed for them. */
final class FindingsProgram {
    private FindingsProgram() {}

    public static void main(String[] args) throws IOException, PlanFormatException {
        Tally tally = new Tally();
        for (String folder : args) {
            add(Path.of(folder), tally);
        }
        for (Sureness sureness : Sureness.values()) {
            tally.missed(sureness).forEach(one -> System.out.println("MISSED " + sureness + " " + one.plan() + " "
                    + one.defect().where() + " | " + one.defect().kind() + " | " + one.defect().quote()));
        }
        tally.unlisted().forEach(one -> System.out.println("UNLISTED " + one.plan() + " " + one.finding().severity() + " "
                + one.finding().rule() + " | " + one.finding().where() + " | " + one.finding().quote()));
        System.out.println(tally);
    }

    /** Every truth of a folder, with the faults listed beside it. */
    static void add(Path folder, Tally tally) throws IOException, PlanFormatException {
        List<Path> truths;
        try (Stream<Path> files = Files.list(folder)) {
            truths = files.filter(file -> file.toString().endsWith(".truth.json")).sorted().toList();
        }
        for (Path truth : truths) {
            String name = truth.getFileName().toString().replace(".truth.json", "");
            List<Finding> findings = Checker.in(Locale.of("vi")).check(PlanJson.read(Files.readAllBytes(truth))).findings();
            tally.add(name, Defect.read(truth.resolveSibling(name + ".defects.json")), findings);
        }
    }
}
