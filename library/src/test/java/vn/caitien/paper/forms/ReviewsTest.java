package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Review;

class ReviewsTest {
    private static final List<String> MOMENTS = List.of("Cuối học kỳ I", "Cuối năm học");

    @Test
    void without_any_there_is_a_line_to_fill_for_each_moment() {
        assertThat(Reviews.of(List.of(), MOMENTS)).extracting(Review::when).containsExactlyElementsOf(MOMENTS);
    }

    @Test
    void one_review_leaves_a_line_for_the_other_moment() {
        List<Review> reviews = Reviews.of(List.of(review("cuối học kỳ I, 15/01/2027")), MOMENTS);
        assertThat(reviews).extracting(Review::when).containsExactly("cuối học kỳ I, 15/01/2027", "Cuối năm học");
    }

    @Test
    void two_reviews_are_enough_whenever_they_are() {
        List<Review> reviews = List.of(review("Tháng 12"), review("Tháng 4"));
        assertThat(Reviews.of(reviews, MOMENTS)).isEqualTo(reviews);
    }

    private static Review review(String when) {
        return new Review(when, null, null, null, null);
    }
}
