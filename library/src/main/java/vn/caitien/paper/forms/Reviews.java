package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.plan.Review;
import vn.caitien.text.Plain;

/** The lines of the table of reviews. */
final class Reviews {

    private Reviews() {}

    /** The plan's own; where they are fewer than the moments the form asks for, a line to fill for each it does not name. */
    static List<Review> of(List<Review> reviews, List<String> moments) {
        List<Review> result = new ArrayList<>(reviews);
        for (String moment : moments) {
            boolean named = reviews.stream().anyMatch(review -> review.when() != null
                    && Plain.bare(review.when()).contains(Plain.bare(moment)));
            if (result.size() < moments.size() && !named) {
                result.add(new Review(moment, null, null, null, null));
            }
        }
        return result;
    }
}
