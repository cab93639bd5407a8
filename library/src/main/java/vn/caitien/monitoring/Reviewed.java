package vn.caitien.monitoring;

import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Progress;

/**
 * An item of a plan as a review found it; what was not said is null.
 *
 * @param item the id of its row
 * @param number among the items of the plan, from 1
 * @param title what is improved
 * @param target what is aimed at, in the words of the plan
 * @param progress mức độ thực hiện
 * @param result kết quả thực hiện
 * @param adjustment điều chỉnh
 * @param lessons nhận xét, rút kinh nghiệm
 * @param evaluator who judged, as printed
 */
public record Reviewed(String item, int number, String title, @Nullable String target, @Nullable Progress progress, @Nullable String result,
        @Nullable String adjustment, @Nullable String lessons, @Nullable String evaluator, Facts facts) {

    /** Whether anything was judged of it. */
    public boolean judged() {
        return progress != null || result != null;
    }
}
