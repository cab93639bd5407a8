package vn.caitien.app.work.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.work.Figures;
import vn.caitien.app.work.PlanItem;
import vn.caitien.phrase.Target;
import vn.caitien.phrase.TargetReader;
import vn.caitien.plan.Cell;

/** What an item's own words say of an indicator, for a person to confirm; what they do not say stays empty. */
record Proposals(PlanItem item, Texts texts) {
    private static final Pattern CHANGE = ProposalWords.WORDS.change();
    private static final Pattern MOST = ProposalWords.WORDS.most();
    private static final Pattern LEAST = ProposalWords.WORDS.least();
    private static final Pattern EDGES = Pattern.compile("^[-–+*•\\s]+|[-–:,;.\\s]+$");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 24;

    /** The figures of the indicator, else of the result that is expected, else the level it aims at, else the words alone. */
    IndicatorTerms read() {
        return Stream.<Supplier<Optional<IndicatorTerms>>>of(
                        () -> figures(Cell.INDICATOR), () -> words(Cell.INDICATOR), () -> figures(Cell.EXPECTED_RESULT), this::level)
                .map(Supplier::get).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> named(item.row().text(Cell.EXPECTED_RESULT).orElse(""), null, null, null, null));
    }

    private Optional<IndicatorTerms> words(Cell cell) {
        return item.row().text(cell).map(text -> named(text, null, null, null, null));
    }

    private Optional<IndicatorTerms> figures(Cell cell) {
        String text = item.row().text(cell).orElse("");
        Matcher change = CHANGE.matcher(text);
        if (change.find()) {
            String unit = unit(change.group(4), change.group(5));
            BigDecimal before = figure(change.group(1));
            // "70 em lên 80%" is no change of one figure
            boolean same = before != null && (change.group(2) == null || Figures.PERCENT.equals(unit));
            return Optional.of(named(text.substring(0, change.start()), unit, same ? new Baseline(before, null, null) : null,
                    figure(change.group(3)), null));
        }
        return bound(text, MOST, Better.LESS).or(() -> bound(text, LEAST, Better.MORE));
    }

    private Optional<IndicatorTerms> bound(String text, Pattern pattern, Better better) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(named(found.start() == 0 ? text : text.substring(0, found.start()),
                unit(found.group(2), found.group(3)), null, figure(found.group(1)), better))
                : Optional.empty();
    }

    private Optional<IndicatorTerms> level() {
        Target target = TargetReader.read(item.row().text(Cell.EXPECTED_RESULT).orElse(""));
        Integer level = target.level();
        String criterion = item.criterion();
        return level == null || criterion == null ? Optional.empty() : Optional.of(new IndicatorTerms(
                texts.say("measures.level", criterion), null, null, BigDecimal.valueOf(level), Better.MORE));
    }

    private static IndicatorTerms named(String words, @Nullable String unit, @Nullable Baseline before, @Nullable BigDecimal target,
            @Nullable Better better) {
        String line = EDGES.matcher(words.strip().lines().findFirst().orElse("")).replaceAll("");
        return new IndicatorTerms(line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME).strip() : line, unit, before, target, better);
    }

    private static @Nullable String unit(@Nullable String percent, String behind) {
        String words = EDGES.matcher(behind.strip()).replaceAll("");
        return percent != null ? percent : words.isEmpty() || words.length() > LONGEST_UNIT ? null : words;
    }

    /** Plans are written in Vietnamese, whoever reads them. */
    private static @Nullable BigDecimal figure(String written) {
        return Figures.read(written, Language.VI).orElse(null);
    }
}
