package vn.caitien.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.measure.Share;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Review;
import vn.caitien.plan.Row;

/**
 * What a form prints besides that which is measured of every import: numbers, bands, progress, problems and reviews. Rows
 * and problems without numbers are numbered by the form, and it has bands and moments of review where a plan has none: that is
 * not held wrong.
 */
final class Unmeasured {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final List<String> misses = new ArrayList<>();
    private int compared;

    private Unmeasured(Plan wanted, Plan found) {
        each("row", wanted.rows(), found.rows(), row -> Stream.of(row.text(Cell.TT).orElse(null), progress(row)));
        each("band", wanted.bands(), wanted.bands().isEmpty() ? List.of() : found.bands(),
                band -> Stream.of(band.text(), band.tt(), String.valueOf(band.beforeRow())));
        each("problem", wanted.problems(), wanted.problems().isEmpty() ? List.of() : found.problems(), Unmeasured::texts);
        each("review", wanted.reviews(), wanted.reviews().isEmpty() ? List.of() : found.reviews(), Unmeasured::texts);
    }

    static Unmeasured of(Plan wanted, Plan found) {
        return new Unmeasured(wanted, found);
    }

    Share share() {
        return new Share(compared - misses.size(), compared);
    }

    /** What is wrong, a line each, for people. */
    List<String> misses() {
        return misses;
    }

    private interface Texts<T> {
        Stream<@Nullable String> of(T one);
    }

    private <T> void each(String what, List<T> wanted, List<T> found, Texts<T> texts) {
        for (int at = 0; at < Math.max(wanted.size(), found.size()); at++) {
            List<@Nullable String> want = at < wanted.size() ? texts.of(wanted.get(at)).toList() : List.of();
            List<@Nullable String> have = at < found.size() ? texts.of(found.get(at)).toList() : List.of();
            for (int field = 0; field < Math.max(want.size(), have.size()); field++) {
                compare(what + " " + at + " field " + field, field < want.size() ? want.get(field) : null,
                        field < have.size() ? have.get(field) : null);
            }
        }
    }

    private void compare(String what, @Nullable String wanted, @Nullable String found) {
        boolean numbered = wanted == null && found != null && NUMBER.matcher(found).matches();
        if (!numbered && (wanted != null || found != null)) {
            compared++;
            if (!Objects.equals(plain(wanted), plain(found))) {
                misses.add(what + ": wanted [" + wanted + "] found [" + found + "]");
            }
        }
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null
                : Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%/]+", " ").strip();
    }

    private static @Nullable String progress(Row row) {
        return row.progress() == null ? null : row.progress().name();
    }

    private static Stream<@Nullable String> texts(Problem problem) {
        return Stream.of(problem.tt(), problem.standard(), problem.criterion(), problem.currentState(), problem.limit(), problem.cause());
    }

    private static Stream<@Nullable String> texts(Review review) {
        return Stream.of(review.when(), review.content(), review.result(), review.adjustment(), review.evaluator());
    }
}
