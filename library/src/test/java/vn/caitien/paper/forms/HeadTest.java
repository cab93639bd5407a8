package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Title;
import vn.caitien.plan.Header;

class HeadTest {

    @Test
    void a_day_below_ten_has_a_zero_in_front() {
        assertThat(letterhead("12/KH-AB", LocalDate.of(2025, 9, 5)).placeAndDate()).isEqualTo("Hà Nội, ngày 05 tháng 9 năm 2025");
    }

    @Test
    void january_and_february_have_a_zero_in_front() {
        assertThat(letterhead("12/KH-AB", LocalDate.of(2026, 2, 14)).placeAndDate()).isEqualTo("Hà Nội, ngày 14 tháng 02 năm 2026");
    }

    @Test
    void a_number_is_printed_as_it_is() {
        assertThat(letterhead("5/KH-AB", null).number()).isEqualTo("Số: 5/KH-AB");
    }

    @Test
    void a_missing_number_leaves_room_before_its_sign() {
        assertThat(letterhead(null, null).number()).isEqualTo("Số:      /KH-…");
    }

    @Test
    void a_number_that_is_only_its_sign_leaves_room_too() {
        assertThat(letterhead("/KH-AB", null).number()).isEqualTo("Số:      /KH-AB");
    }

    @Test
    void a_missing_date_is_dots() {
        assertThat(letterhead(null, null).placeAndDate()).isEqualTo("Hà Nội, ngày … tháng … năm …");
    }

    @Test
    void a_missing_school_is_dots() {
        assertThat(letterhead(null, null).issuer()).containsExactly("…");
    }

    @Test
    void the_form_names_the_kind_of_document_where_the_plan_does_not() {
        assertThat(((Title) Head.of(Header.EMPTY, FormFile.read("nine-columns.yaml")).get(1)).kind()).isEqualTo("KẾ HOẠCH");
    }

    private static Letterhead letterhead(@Nullable String number, @Nullable LocalDate date) {
        Header header = new Header(null, null, null, number, "Hà Nội", date, null, null, null, null, null, null, null);
        return (Letterhead) Head.of(header, FormFile.read("nine-columns.yaml")).getFirst();
    }
}
