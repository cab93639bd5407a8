package vn.caitien.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;
import vn.caitien.samples.content.Draft;
import vn.caitien.samples.content.InventedPlans;
import vn.caitien.samples.layout.Laid;
import vn.caitien.samples.layout.Layout;
import vn.caitien.samples.layout.Layout.Standards;
import vn.caitien.samples.layout.Layout.Tricks;
import vn.caitien.samples.layout.Layouts;
import vn.caitien.samples.layout.PaperMaker;
import vn.caitien.samples.paper.Paper.Setting;
import vn.caitien.samples.write.Writers;

/** The invented plans of the folder samples/: how each is laid out, and where its files are. */
public final class Samples {
    private Samples() {}

    /**
     * One invented plan on paper.
     *
     * @param layout the same in every format
     */
    public record Sample(Draft draft, Layout layout, Laid laid) {
        public String name() {
            return draft.name();
        }

        /** Its file in the folder samples/. */
        public Path file(Format format) {
            return folder().resolve(name() + format.ending());
        }

        /** Its truth, read from the folder. */
        public Plan truth() throws IOException, PlanFormatException {
            return PlanJson.read(Files.readAllBytes(folder().resolve(name() + ".truth.json")));
        }

        /** The paper as our own writers write it; a PDF shows no tracked changes. */
        public byte[] write(Format format) {
            return Writers.write(laid.paper(), layout, format, 7);
        }

        /** As a Word document in which every change is accepted, for printing. */
        byte[] clean() {
            Tricks tricks = layout.tricks();
            Layout accepted = new Layout(layout.look(), layout.head(), layout.columns(), layout.table(), layout.lists(),
                    new Tricks(false, tricks.nested(), tricks.lineBreaks(), tricks.tableOnLyingPages(), false),
                    layout.sheet());
            return Writers.write(laid.paper(), accepted, Format.DOCX, 7);
        }
    }

    /** All eight. */
    public static List<Sample> all() {
        return InventedPlans.NAMES.stream().map(Samples::named).toList();
    }

    /** The sample of that name. */
    public static Sample named(String name) {
        Draft draft = InventedPlans.read(name);
        Layout layout = layout(name);
        return new Sample(draft, layout, PaperMaker.lay(draft, layout, 7));
    }

    /** The folder of the samples, from the project's root or from one of its modules. */
    public static Path folder() {
        Path here = Path.of("samples");
        return Files.isDirectory(here) ? here : Path.of("..", "samples");
    }

    /** The first layout thrown that shows what this sample is to show. */
    private static Layout layout(String name) {
        Predicate<Layout> wanted = switch (name) {
            case "preschool-2025" -> is -> is.tricks().tracked() && is.table().standards() == Standards.BAND
                    && is.lists().byWord() && !is.look().landscape();
            case "primary-2025" -> is -> is.table().standards() == Standards.COLUMN_MERGED && is.table().mergedCriteria()
                    && is.head().setting() == Setting.TABS;
            case "lower-secondary-2023-2026" -> is -> is.table().rowsPerTable() > 0 && is.tricks().tableOnLyingPages()
                    && titled(is);
            case "upper-secondary-2025" -> is -> is.columns().order().size() == 8
                    && is.table().standards() == Standards.BAND_CELL && is.head().setting() == Setting.LINES && titled(is);
            case "multi-level-2025" -> is -> is.tricks().nested() && is.head().setting() == Setting.TABLE
                    && !titled(is) && is.table().standards() == Standards.BAND;
            case "primary-form2-2026" -> is -> is.tricks().tableOnLyingPages() && is.tricks().rotatedPages();
            case "preschool-form2-2026" -> is -> is.look().landscape() && is.head().setting() == Setting.TEXT_BOX
                    && is.lists().byWord();
            default -> is -> !is.columns().grouped().isEmpty() && is.table().mergedCriteria()
                    && is.look().tableSize() >= 11 && !is.look().landscape();
        };
        for (long seed = 1; ; seed++) {
            Layout layout = Layouts.whole(new Dice(seed));
            boolean cut = name.startsWith("upper") || layout.columns().order().size() == 9;
            if (cut && wanted.test(layout)) {
                return layout;
            }
        }
    }

    private static boolean titled(Layout layout) {
        return layout.table().criterion().contains("%2$s");
    }
}
