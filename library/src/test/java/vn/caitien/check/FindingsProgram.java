package vn.caitien.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.caitien.check.Defect.Sureness;
import vn.caitien.intake.Importer;
import vn.caitien.intake.ReadException;
import vn.caitien.plan.Finding;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;

/**
 * {@code FindingsProgram ENDING FOLDER...}: what is found in the plans of folders, beside what is listed for them. The
 * ending says which files are checked: {@code .truth.json}, {@code .docx} …
 */
final class FindingsProgram {
    static final String TRUTH = ".truth.json";

    private FindingsProgram() {}

    public static void main(String[] args) throws IOException, PlanFormatException, ReadException {
        Tally tally = new Tally();
        for (String folder : List.of(args).subList(1, args.length)) {
            add(Path.of(folder), args[0], tally);
        }
        for (Sureness sureness : Sureness.values()) {
            tally.missed(sureness).forEach(one -> System.out.println("MISSED " + sureness + " " + one.plan() + " "
                    + one.defect().where() + " | " + one.defect().kind() + " | " + one.defect().quote()));
        }
        tally.unlisted().forEach(one -> System.out.println("UNLISTED " + one.plan() + " " + one.finding().severity() + " "
                + one.finding().rule() + " | " + one.finding().where() + " | " + one.finding().quote()));
        System.out.println(tally);
    }

    /** Every plan of a folder that is there with that ending, with the faults listed beside it. */
    static void add(Path folder, String ending, Tally tally) throws IOException, PlanFormatException, ReadException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(ending, "");
            if (Files.exists(file.resolveSibling(name + TRUTH))) {
                List<Finding> findings = Checker.in(Locale.of("vi")).check(plan(file)).findings();
                tally.add(name, Defect.read(file.resolveSibling(name + ".defects.json")), findings);
            }
        }
    }

    private static Plan plan(Path file) throws IOException, PlanFormatException, ReadException {
        byte[] bytes = Files.readAllBytes(file);
        return file.toString().endsWith(TRUTH) ? PlanJson.read(bytes)
                : Importer.standard().read(file.getFileName().toString(), bytes).getFirst();
    }
}
