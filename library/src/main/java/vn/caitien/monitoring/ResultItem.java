package vn.caitien.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Progress;

/**
 * An item of a plan in a result report; what was not said is null.
 *
 * @param item the id of its row
 * @param number among the items of the plan, from 1
 * @param title what is improved
 * @param target what is aimed at, in the words of the plan
 * @param progress mức độ thực hiện
 * @param result what was reached, as people left it
 * @param causes why something was not reached
 * @param proposals what is asked for
 * @param proposed what was proposed for {@code result} from data
 */
public record ResultItem(String item, int number, String title, @Nullable String target, @Nullable Progress progress, @Nullable String result,
        @Nullable String causes, @Nullable String proposals, Facts facts, List<Sentence> proposed) {
    public ResultItem {
        proposed = List.copyOf(proposed);
    }
}
