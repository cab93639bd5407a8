package vn.caitien.evidence.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static Optional<String> met(String suggestion, String... titles) {
        return Suggestions.of(List.of(suggestion), List.of(titles)).getFirst().title();
    }

    @Test
    void a_paper_called_as_suggested_is_found_whatever_its_accents_and_year() {
        assertThat(met("Kế hoạch năm học", "Biên bản họp", "KE HOACH NAM HOC 2026 - 2027")).contains("KE HOACH NAM HOC 2026 - 2027");
    }

    @Test
    void one_of_several_papers_meets_a_suggestion_that_lists_them() {
        assertThat(met("Quyết định thành lập/kiện toàn hội đồng, tổ, bộ phận", "Quyết định thành lập hội đồng trường")).isPresent();
    }

    @Test
    void a_paper_that_shares_its_kind_only_is_not_taken() {
        assertThat(met("Quyết định bổ nhiệm", "Quyết định khen thưởng")).isEmpty();
    }

    @Test
    void the_title_that_has_most_of_it_is_named() {
        assertThat(met("Báo cáo thực hiện kế hoạch", "Báo cáo kế hoạch", "Báo cáo kết quả thực hiện kế hoạch năm học"))
                .contains("Báo cáo kết quả thực hiện kế hoạch năm học");
    }

    @Test
    void nothing_is_met_where_nothing_is() {
        assertThat(met("Sơ đồ tổ chức")).isEmpty();
    }
}
