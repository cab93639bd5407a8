package vn.caitien.app.improvement.page.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.page.draft.DraftStrip.Clash;
import vn.caitien.app.improvement.page.draft.DraftStrip.Found;
import vn.caitien.app.improvement.page.draft.DraftStrip.Kind;
import vn.caitien.app.improvement.page.PlaceWords;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.platform.page.parts.Finding;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Reading;
import vn.caitien.catalogue.Appendix;
import vn.caitien.check.Checker;
import vn.caitien.check.rule.Mend;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;

/**
 * Makes the strip in which one place is written.
 *
 * @param standards whose criteria can be chosen; empty where none are known
 * @param aids what helps to write there
 */
record DraftStrips(Reader reader, ImprovementPlan plan, DraftView view, Optional<Appendix> standards, DraftAids aids) {
    private static final Pattern IN_ROW = Pattern.compile("rows\\[([^\\]]+)]\\.(\\w+)");

    /**
     * @param typed what was sent and could not be stored; null for what is stored
     * @param clash what stood in its way; null for nothing
     */
    DraftStrip of(String place, @Nullable String typed, @Nullable Clash clash) {
        String words = DraftFindings.words(plan.content(), place);
        Matcher in = IN_ROW.matcher(place);
        Optional<Row> row = in.matches() ? plan.content().rows().stream().filter(one -> one.id().equals(in.group(1))).findFirst()
                : Optional.empty();
        Optional<Cell> cell = row.isPresent() ? Cell.of(in.group(2)) : Optional.empty();
        List<Option> choices = cell.filter(Cell.CRITERION::equals).isPresent() ? criteria(words) : List.of();
        List<String> places = view.blocks().places();
        int at = places.indexOf(place);
        return new DraftStrip(reader.at("/" + plan.id()), place, label(place, row.orElse(null)), kind(place, !choices.isEmpty()), words,
                typed == null ? words : typed, choices, choices.isEmpty() ? List.of() : requirements(words),
                readings(row, cell), found(place), clash, row.map(Row::id).orElse(null),
                at > 0 ? places.get(at - 1) : null, at >= 0 && at < places.size() - 1 ? places.get(at + 1) : null,
                DraftEdits.section(plan.content(), place).map(Section::title).orElse(""), aids);
    }

    /** A finding as the pages show it. */
    static Finding shown(Reader reader, vn.caitien.plan.Finding finding) {
        Checker checker = Checker.in(reader.texts().language().locale());
        String proposal = finding.suggestion() == null ? "" : " " + finding.suggestion();
        return new Finding(DraftFindings.weight(finding), checker.title(finding), finding.message() + proposal,
                Optional.ofNullable(finding.basis()), List.of());
    }

    private static Kind kind(String place, boolean choice) {
        if (choice) {
            return Kind.CHOICE;
        }
        boolean line = place.startsWith("header.") || place.endsWith(".title") || place.endsWith("." + Cell.TT.key());
        return place.equals("header.date") ? Kind.DATE : line ? Kind.LINE : Kind.AREA;
    }

    private String label(String place, @Nullable Row row) {
        if (row != null) {
            return new PlaceWords(reader, plan.content()).of(place);
        }
        String plain = place.replaceAll("\\[[^\\]]*]", "").replaceAll("(\\.subsections)+", "");
        return reader.say("draft.place." + plain);
    }

    private List<Reading> readings(Optional<Row> row, Optional<Cell> cell) {
        return row.isEmpty() || cell.isEmpty() ? List.of()
                : new DraftReadings(reader, plan.content().form() == null ? plan.form() : plan.content().form()).of(row.get(), cell.get());
    }

    private List<Found> found(String place) {
        String words = DraftFindings.words(plan.content(), place);
        return view.findings().at(place).stream().map(finding -> {
            Optional<Mend> mend = view.findings().mend(finding, place).filter(one -> words.contains(one.from()));
            String mended = mend.map(one -> words.replaceFirst(Pattern.quote(one.from()), Matcher.quoteReplacement(one.to()))).orElse(null);
            return new Found(shown(reader, finding), mended, mend.map(Mend::to).orElse(null), finding.rule());
        }).toList();
    }

    /** The standards' criteria for this type of school; what is written already stays choosable. */
    private List<Option> criteria(String now) {
        List<Option> options = new ArrayList<>();
        standards.ifPresent(appendix -> appendix.standards().forEach(standard -> standard.criteria().forEach(criterion ->
                options.add(new Option(criterion.number(), criterion.number() + " " + criterion.title())))));
        if (!options.isEmpty() && options.stream().noneMatch(option -> option.value().equals(now))) {
            options.addFirst(new Option(now, now.isEmpty() ? reader.say("draft.criterion.none") : reader.say("draft.criterion.as-is", now)));
        }
        return options;
    }

    private List<String> requirements(String number) {
        List<String> levels = new ArrayList<>();
        standards.flatMap(appendix -> appendix.criterion(number)).ifPresent(criterion -> criterion.levels().forEach((level, all) ->
                all.forEach(one -> levels.add(reader.say("draft.requirement.level", level,
                        one.officialText() == null ? one.summary() : one.officialText())))));
        return levels;
    }
}
