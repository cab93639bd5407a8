package vn.caitien.intake.flat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import vn.caitien.intake.Importer;
import vn.caitien.intake.ReadException;
import vn.caitien.measure.Measure;
import vn.caitien.measure.Measured;
import vn.caitien.samples.flat.FlatDocuments;
import vn.caitien.samples.flat.TextDocument;
import vn.caitien.samples.flat.TextShape;

/** Measures the import of flattened texts that no weights were fitted to; started by hand. */
final class FlatMeasure {
    private FlatMeasure() {}

    /** @param arguments the first seed, how many documents of each shape, a share of cells below which complaints are printed */
    public static void main(String... arguments) throws Exception {
        long seed = Long.parseLong(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        double low = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 0;
        for (TextShape shape : List.of(TextShape.BARE, TextShape.MARKED)) {
            List<TextDocument> documents = FlatDocuments.documents(shape, seed, count).toList();
            Measured[] measured = new Measured[count];
            for (int i = 0; i < count; i++) {
                measured[i] = measured(documents.get(i));
                if (measured[i].cells().value() < low) {
                    System.out.println("== " + documents.get(i).name() + " " + measured[i].json());
                    measured[i].complaints().forEach(System.out::println);
                }
            }
            System.out.println(shape + line("cells", measured, each -> each.cells().value())
                    + line("rows", measured, each -> each.allRows() ? 1 : 0)
                    + line("header", measured, each -> each.header().value())
                    + line("sections", measured, each -> each.sections() == null ? 1 : each.sections())
                    + line("values", measured, each -> each.time().plus(each.cost()).plus(each.level()).value()));
        }
    }

    static Measured measured(TextDocument document) throws Exception {
        try {
            return Measure.of(document.truth(), Importer.standard().read(document.name(), document.bytes()).getFirst());
        } catch (ReadException e) {
            return Measure.of(vn.caitien.plan.PlanJson.write(document.truth()), "{}");
        }
    }

    private static String line(String name, Measured[] measured, ToDoubleFunction<Measured> value) {
        double[] values = Arrays.stream(measured).mapToDouble(value).sorted().toArray();
        return String.format(Locale.ROOT, " | %s mean %.3f tenth %.3f worst %.3f", name, Arrays.stream(values).average().orElse(0),
                values[values.length / 10], values[0]);
    }
}
