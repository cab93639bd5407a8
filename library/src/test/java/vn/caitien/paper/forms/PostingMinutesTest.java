package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Table;
import vn.caitien.plan.Header;

class PostingMinutesTest {
    private static final LocalDate FROM = LocalDate.of(2026, 9, 10);
    private static final PostingMinutes OPEN =
            new PostingMinutes(SignOffListTest.PLAN, "Bảng tin trước văn phòng", FROM, null, "Vũ Thị Lan", null, null);

    private static String words(Document paper) {
        return paper.parts().getFirst().blocks().stream().filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text()).collect(Collectors.joining("\n"));
    }

    private static Letterhead head(Document paper) {
        return (Letterhead) paper.parts().getFirst().blocks().getFirst();
    }

    @Test
    void what_is_known_is_filled_and_what_is_not_is_left_open() {
        assertThat(words(OPEN.up())).contains("Bảng tin trước văn phòng", "từ ngày 10/09/2026 đến hết ngày …", "Vũ Thị Lan")
                .doesNotContain("{");
    }

    @Test
    void they_are_of_the_first_day_and_of_the_plan_s_school() {
        assertThat(head(OPEN.up()).placeAndDate()).isEqualTo("Bãi Dừa, ngày 10 tháng 9 năm 2026");
        assertThat(head(OPEN.up()).number()).isEqualTo("Số:      /BB-THBD");
    }

    @Test
    void a_plan_without_a_number_gives_the_kind_alone() {
        assertThat(head(new PostingMinutes(Header.EMPTY, "Bảng tin", FROM, null, "Lan", null, null).up()).number())
                .isEqualTo("Số:      /BB-…");
    }

    @Test
    void the_end_of_a_posting_that_still_stands_is_left_open() {
        assertThat(words(OPEN.end())).contains("từ ngày 10/09/2026 đến hết ngày …", "Người gỡ: …").doesNotContain("{", "….");
        assertThat(head(OPEN.end()).placeAndDate()).isEqualTo("Bãi Dừa, ngày … tháng … năm …");
    }

    @Test
    void the_end_of_one_that_was_taken_down_tells_when_and_by_whom() {
        PostingMinutes ended = new PostingMinutes(SignOffListTest.PLAN, "Bảng tin", FROM, FROM.plusDays(30), "Vũ Thị Lan",
                FROM.plusDays(31), "Lê Văn Đức");
        assertThat(words(ended.end())).contains("đến hết ngày 11/10/2026", "Người gỡ: Lê Văn Đức");
    }

    @Test
    void who_posted_stands_first_among_who_signs() {
        Table signers = (Table) OPEN.up().parts().getFirst().blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
        assertThat(signers.body()).hasSize(3);
        assertThat(signers.body().getFirst().cells().get(1).lines()).containsExactly("Vũ Thị Lan");
    }
}
