package vn.caitien.app.work.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.work.Figures;

/**
 * Before and after as two bars, what is aimed at as a line: only what is known is drawn.
 *
 * @param label the same in words
 * @param bars from top to bottom
 * @param target null where none is set
 * @param height of the whole
 */
public record Chart(String label, List<Bar> bars, @Nullable Bar target, int height) {
    private static final int LEFT = 92;
    private static final int WIDTH = 290;
    private static final int ROW = 40;
    private static final int GAP = 8;

    /**
     * A bar, or for the target the place of its line.
     *
     * @param name what stands before it
     * @param figure what stands behind it
     * @param end where it ends, from the left
     * @param top where its row begins
     * @param after whether it is what was reached, which is filled
     */
    public record Bar(String name, String figure, int end, int top, boolean after) {
        /** How wide it is; a figure of 0 leaves a hair to see. */
        public int width() {
            return Math.max(2, end - LEFT);
        }
    }

    /** Null where there is nothing to draw. */
    static @Nullable Chart of(Indicator indicator, Texts texts) {
        IndicatorTerms terms = indicator.terms();
        Baseline before = terms.baseline();
        Measurement after = indicator.latest().orElse(null);
        List<BigDecimal> values = Stream.of(Stream.ofNullable(before).map(Baseline::value),
                Stream.ofNullable(after).map(one -> one.said().value()), Stream.ofNullable(terms.target()))
                .flatMap(some -> some).toList();
        BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (before == null && after == null || most.signum() == 0 || values.stream().anyMatch(value -> value.signum() < 0)) {
            return null;
        }
        List<Bar> bars = new ArrayList<>();
        List<String> words = new ArrayList<>();
        if (before != null) {
            String figure = Figures.shown(before.value(), terms.unit(), texts);
            bars.add(new Bar(before.on() == null ? texts.say("measures.chart.before") : texts.say("measures.chart.month.value", before.on()),
                    figure, end(before.value(), most), GAP, false));
            words.add(texts.say("measures.chart.before.words", figure));
        }
        if (after != null) {
            String figure = Figures.shown(after.said().value(), terms.unit(), texts);
            bars.add(new Bar(texts.say("measures.chart.month.value", after.said().on()), figure, end(after.said().value(), most),
                    GAP + ROW * bars.size(), true));
            words.add(texts.say("measures.chart.after.words", after.said().on(), figure));
        }
        BigDecimal aimed = terms.target();
        Bar target = aimed == null ? null : new Bar(texts.say("measures.chart.target"), Figures.shown(aimed, terms.unit(), texts),
                end(aimed, most), GAP + ROW * bars.size(), false);
        if (target != null) {
            words.add(texts.say("measures.chart.target.words", target.figure()));
        }
        return new Chart(texts.say("measures.chart.value", terms.name(), String.join(", ", words)), bars, target,
                ROW * (bars.size() + (target == null ? 0 : 1)));
    }

    private static int end(BigDecimal value, BigDecimal most) {
        return LEFT + value.multiply(BigDecimal.valueOf(WIDTH)).divide(most, RoundingMode.HALF_UP).intValue();
    }
}
