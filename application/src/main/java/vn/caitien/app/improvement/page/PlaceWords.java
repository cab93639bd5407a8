package vn.caitien.app.improvement.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Section;
import vn.caitien.plan.edit.EditConflict;
import vn.caitien.plan.edit.Places;

/** The places of a plan as people call them. */
public record PlaceWords(Reader reader, Plan content) {
    private static final int EXCERPT = 80;
    private static final String SECTION = "sections[";

    /** Such as "Hàng 3: thời gian"; of a place that is gone, that it is. */
    public String of(@Nullable String place) {
        if (place == null) {
            return reader.say("remark.whole");
        }
        for (int at = 0; at < content.rows().size(); at++) {
            String row = Places.row(content.rows().get(at).id()) + ".";
            if (place.startsWith(row)) {
                return reader.say("draft.cell", at + 1, reader.say("draft.column." + place.substring(row.length())));
            }
        }
        if (place.startsWith(SECTION)) {
            return section(place);
        }
        return reader.texts().maybe("plan.draft.place." + place.replaceAll("\\[[^\\]]*]", ""))
                .orElseGet(() -> reader.say("remark.gone"));
    }

    /** The beginning of what stands there now; empty where nothing does. */
    public String excerpt(@Nullable String place) {
        try {
            String words = place == null ? null : Places.text(content, place);
            String line = words == null ? "" : words.replace('\n', ' ').strip();
            return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT).strip() + "…";
        } catch (EditConflict gone) {
            return "";
        }
    }

    /** What one may choose among: the whole, the sections, the rows; of a row, one of {@link #columns()} as well. */
    List<Option> options() {
        List<Option> options = new ArrayList<>(List.of(new Option("", reader.say("remark.whole"))));
        IntStream.range(0, content.sections().size()).mapToObj(at -> SECTION + at + "].text")
                .map(place -> new Option(place, of(place))).forEach(options::add);
        IntStream.range(0, content.rows().size()).mapToObj(at -> new Option(Places.row(content.rows().get(at).id()),
                reader.say("remark.row", at + 1))).forEach(options::add);
        return options;
    }

    /** The columns in which any row holds words. */
    List<Option> columns() {
        return content.rows().stream().flatMap(row -> row.cells().keySet().stream()).distinct().sorted()
                .map(cell -> new Option(cell.key(), reader.say("draft.column." + cell.key()))).toList();
    }

    /** Whether it is a row, of which a column has to be told. */
    boolean row(String place) {
        return content.rows().stream().anyMatch(row -> Places.row(row.id()).equals(place));
    }

    private String section(String place) {
        int end = place.indexOf(']');
        int at = end < 0 || !place.substring(SECTION.length(), end).matches("\\d{1,4}") ? -1
                : Integer.parseInt(place.substring(SECTION.length(), end));
        if (at < 0 || at >= content.sections().size()) {
            return reader.say("remark.gone");
        }
        Section section = content.sections().get(at);
        return reader.say("remark.section", section.number() == null ? "" : section.number() + ". ", section.title());
    }
}
