package vn.caitien.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.caitien.phrase.Values;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;
import vn.caitien.plan.Row;

/** Items as they are read from words, and the plans of the samples. */
public final class Rows {
    /** The school year the tests look at. */
    public static final SchoolYear YEAR = year(2026);

    private static final String CORPUS = "CAITIEN_CORPUS";

    private static final Header HEADER =
            new Header(null, null, null, null, null, null, null, null, "2026-2027", null, null, null, null);

    private Rows() {}

    public static SchoolYear year(int first) {
        return new SchoolYear(LocalDate.of(first, 9, 1), LocalDate.of(first + 1, 5, 31), LocalDate.of(first + 1, 8, 31));
    }

    /** The only item of a plan of the school year 2026-2027 with these words. */
    public static Row read(Form form, Map<Cell, String> cells) {
        Plan plan = new Plan(null, form, HEADER, List.of(), null, List.of(), List.of(), List.of(), List.of(Row.of("r1", cells)),
                List.of(), List.of(), List.of(), Map.of());
        return new Values().read(plan).rows().getFirst();
    }

    /** The plans of the samples by name, and those of the folder of real plans where one is named. */
    public static List<Named> plans() throws IOException, PlanFormatException {
        List<Path> folders = Stream.of("../samples", System.getenv(CORPUS)).filter(folder -> folder != null).map(Path::of).toList();
        List<Named> plans = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(name -> name.toString().endsWith(".truth.json")).sorted().toList()) {
                    plans.add(new Named(file.getFileName().toString().replace(".truth.json", ""),
                            new Values().read(PlanJson.read(Files.readAllBytes(file)))));
                }
            }
        }
        return plans;
    }

    /** A plan with the name of its file. */
    public record Named(String name, Plan plan) {

        /** The school year of its head, or the first of its period. */
        public SchoolYear year() {
            String years = plan.header().schoolYear() == null ? plan.header().period() : plan.header().schoolYear();
            return Rows.year(Integer.parseInt(years.substring(0, 4)));
        }
    }
}
