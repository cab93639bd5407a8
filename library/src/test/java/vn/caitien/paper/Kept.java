package vn.caitien.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caitien.measure.Share;
import vn.caitien.paper.RoundTrip.Back;

/**
 * How much of plans must come back from paper.
 *
 * @param cells share of right cells, pooled
 * @param others share of right fields of the head, numbers, bands, problems, reviews and values, pooled; likeness of sections
 */
record Kept(double cells, double others) {

    static Kept by(Format format) {
        return format == Format.PDF ? new Kept(0.98, 0.98) : new Kept(0.99, 0.99);
    }

    void hold(List<Back> backs) {
        String wrong = backs.stream().map(Back::complaints).filter(text -> text.indexOf('\n') < text.length() - 1)
                .collect(Collectors.joining("\n"));
        assertThat(backs).as(wrong).allSatisfy(back -> assertThat(back.plans()).isEqualTo(1));
        assertThat(backs).as(wrong).allSatisfy(back -> assertThat(back.measured().allRows()).isTrue());
        assertThat(pooled(backs, Back::cells)).as(wrong).isGreaterThanOrEqualTo(cells);
        for (Function<Back, Share> share : List.<Function<Back, Share>>of(back -> back.measured().header(), back -> back.measured().recipients(),
                back -> back.measured().time(), back -> back.measured().cost(), back -> back.measured().level(),
                back -> back.unmeasured().share())) {
            assertThat(pooled(backs, share)).as(wrong).isGreaterThanOrEqualTo(others);
        }
        assertThat(backs.stream().map(back -> back.measured().sections()).filter(Objects::nonNull).mapToDouble(Double::doubleValue)
                .average().orElse(1)).as(wrong).isGreaterThanOrEqualTo(others);
    }

    private static double pooled(List<Back> backs, Function<Back, Share> share) {
        return backs.stream().map(share).reduce(Share.NONE, Share::plus).value();
    }
}
