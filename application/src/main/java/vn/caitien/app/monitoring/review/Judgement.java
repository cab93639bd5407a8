package vn.caitien.app.monitoring.review;

import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Progress;

/**
 * What a review says of an item; what was not said is null.
 *
 * @param progress mức độ thực hiện
 * @param result kết quả thực hiện
 * @param adjustment điều chỉnh, where something is to change
 * @param lessons nhận xét, rút kinh nghiệm
 * @param evaluator who judged, as printed
 */
public record Judgement(@Nullable Progress progress, @Nullable String result, @Nullable String adjustment, @Nullable String lessons,
        @Nullable String evaluator) {
    /** Of an item that nobody has looked at. */
    static final Judgement NONE = new Judgement(null, null, null, null, null);

    /** Whether anything was judged: who would judge it is not enough. */
    public boolean said() {
        return progress != null || result != null || adjustment != null || lessons != null;
    }
}
