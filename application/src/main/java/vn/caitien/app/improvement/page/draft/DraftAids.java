package vn.caitien.app.improvement.page.draft;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.page.RemarkBox;
import vn.caitien.app.platform.page.parts.Option;

/**
 * What helps to write at one place: the template {@code improvement/draft/aids}.
 *
 * @param section the section the place is in; null outside the sections
 * @param split lines at which the row can be made two, with the words that go; none where it cannot
 * @param problems of section IV the row may answer; none where the form has none
 * @param problem the one it answers; empty for none
 * @param offers words that can be put in
 * @param maker what a further line is made with; null where lines are written by hand
 * @param remarks on this place that are open
 */
public record DraftAids(@Nullable Part section, List<Option> split, List<Option> problems, String problem, List<Offer> offers,
        @Nullable Maker maker, List<RemarkBox.Line> remarks) {
    public static final String DUTIES = SectionsController.Act.DUTIES.name();
    public static final String SPLIT = RowsController.Act.SPLIT.name();

    static final DraftAids NONE = new DraftAids(null, List.of(), List.of(), "", List.of(), null, List.of());

    /**
     * @param place without its field, as {@link vn.caitien.plan.edit.SectionList} names it
     * @param title it has now
     * @param keepable whether its words can be kept for the next plan
     * @param duties whether a section for each who has duties can be made inside
     */
    public record Part(String place, String title, boolean keepable, boolean duties) {}

    /**
     * Lines under a name.
     *
     * @param choice whether each is chosen by itself; else they belong together
     * @param kept where the school keeps them; null for words of the form
     */
    public record Offer(String title, List<Line> lines, boolean choice, @Nullable UUID kept) {}

    /**
     * @param note what is to be known of it; empty for nothing
     * @param kept where the school keeps it alone; null where it does not
     */
    public record Line(String words, String note, @Nullable UUID kept) {}

    /** What a line is made from. */
    public sealed interface Maker {}

    /** A document: its kind, number, day, issuer and title. */
    public record BasisMaker(List<String> kinds) implements Maker {}

    /** Someone the plan goes to, and what for. */
    public record RecipientMaker(List<String> names, List<String> purposes) implements Maker {}

    /** The closing sentence from the plan's title; null words where it cannot be made. */
    public record ClosingMaker(@Nullable String words) implements Maker {}

    /** The same with other remarks. */
    DraftAids with(List<RemarkBox.Line> others) {
        return new DraftAids(section, split, problems, problem, offers, maker, others);
    }
}
