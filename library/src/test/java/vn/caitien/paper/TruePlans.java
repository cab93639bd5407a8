package vn.caitien.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;

/** Plans to print. */
public final class TruePlans {
    private static final Path SAMPLES = Path.of("../samples");

    private TruePlans() {}

    /** The truth of the sample of that name. */
    public static Plan sample(String name) {
        try {
            return PlanJson.read(Files.readString(SAMPLES.resolve(name + ".truth.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PlanFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** A plan of which nothing is known but its sections and rows. */
    public static Plan of(@Nullable Form form, List<Section> sections, List<Row> rows) {
        return new Plan(null, form, Header.EMPTY, sections, null, List.of(), List.of(), List.of(), rows, List.of(), List.of(),
                List.of(), Map.of());
    }

    /** A section of that number and title with those paragraphs. */
    public static Section section(@Nullable String number, String title, String... paragraphs) {
        return new Section(number, title, List.of(paragraphs), List.of());
    }
}
