package vn.caitien.app.improvement.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.intake.Draft;
import vn.caitien.app.improvement.intake.Spot;
import vn.caitien.app.improvement.intake.page.ReviewPage.Entry;
import vn.caitien.app.improvement.intake.page.ReviewPage.Part;
import vn.caitien.app.improvement.intake.page.ReviewPage.Words;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.plan.edit.Places;

/** What stands around the table, to be set right. */
final class WordsView {
    private static final String DATE = "header.date";
    private static final Set<String> LONG = Set.of("closing", "recipients", "header.title");

    private final Desk desk;
    private final Draft draft;
    private final String here;
    private final Set<String> open;
    private final UnaryOperator<@Nullable String> sent;
    private final @Nullable String wrong;

    /**
     * @param here the address of this page
     * @param sent what was written, by the name of the field; null for what was not
     * @param wrong the place whose words cannot be taken; null for none
     */
    WordsView(Desk desk, Draft draft, List<Spot> open, String here, UnaryOperator<@Nullable String> sent,
            @Nullable String wrong) {
        this.desk = desk;
        this.draft = draft;
        this.here = here;
        this.open = open.stream().map(Spot::path).collect(Collectors.toSet());
        this.sent = sent;
        this.wrong = wrong;
    }

    Words words() {
        WordFields fields = new WordFields(draft.content());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(desk.say("words.head"), WordFields.HEAD.stream()
                .map(place -> entry(fields, place, desk.say("field." + place))).toList()));
        fields.sections().forEach((section, places) -> parts.add(new Part(heading(section.section().number(), section.section().title()),
                List.of(entry(fields, places.getFirst(), desk.say("field.title")), entry(fields, places.getLast(), desk.say("field.text"))))));
        parts.add(new Part(desk.say("words.foot"), Places.FOOT.stream()
                .map(place -> entry(fields, place, desk.say("field." + place))).toList()));
        return new Words(here, parts);
    }

    private static String heading(@Nullable String number, String title) {
        return number == null ? title : number + ". " + title;
    }

    private Entry entry(WordFields fields, String place, String label) {
        String name = WordFields.name(place);
        String written = sent.apply(name);
        Field.Kind kind = place.equals(DATE) ? Field.Kind.DATE
                : LONG.contains(place) || place.endsWith(".text") ? Field.Kind.AREA : Field.Kind.PAPER;
        Spot spot = Spot.outside(WordFields.read(place));
        Field field = Field.of(kind, name, label, written == null ? fields.text(place) : written)
                .error(place.equals(wrong) ? desk.say("words.unfit") : null);
        // a section's heading was found with its words
        boolean known = !(place.startsWith("sections[") && place.endsWith(".title")) && draft.source(spot).isPresent();
        return new Entry(field, known ? here + "?cell=" + spot.key() : null, known && open.contains(spot.path()));
    }
}
