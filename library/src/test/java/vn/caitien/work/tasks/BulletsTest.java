package vn.caitien.work.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BulletsTest {

    @Test
    void a_bullet_is_a_task() {
        assertThat(texts("- Kiểm kê tài sản.\n- Cập nhật phần mềm.")).containsExactly("Kiểm kê tài sản.", "Cập nhật phần mềm.");
    }

    @Test
    void letters_and_numbers_are_marks() {
        assertThat(Bullets.of("a) Thay máy;\nb) Kéo mạng")).extracting(Bullet::mark).containsExactly("a)", "b)");
        assertThat(Bullets.of("1. Thay máy\n2. Kéo mạng")).extracting(Bullet::label).containsExactly("1", "2");
    }

    @Test
    void a_number_with_decimals_is_no_mark() {
        assertThat(Bullets.of("1.5 triệu cho thư viện\n-5 độ là nghỉ học")).extracting(Bullet::mark).containsOnlyNulls();
    }

    @Test
    void lines_under_a_bullet_stay_with_it() {
        assertThat(texts("- Mua sách:\n+ sách Toán\n+ sách Văn\n- Mở thư viện")).hasSize(3);
        assertThat(texts("- Mua sách\n+ sách Toán\n+ sách Văn\n- Mở thư viện"))
                .containsExactly("Mua sách\n+ sách Toán\n+ sách Văn", "Mở thư viện");
    }

    @Test
    void a_line_without_a_mark_goes_on_with_the_bullet_before_it() {
        assertThat(texts("- Mua sách\ncho khối 6\n- Mở thư viện")).containsExactly("Mua sách\ncho khối 6", "Mở thư viện");
    }

    @Test
    void a_heading_that_only_introduces_bullets_is_no_task() {
        List<Bullet> bullets = Bullets.of("Đội ngũ:\n- Cử đi học\n- Tập huấn\nThiết bị:\n- Mua máy");
        assertThat(bullets).extracting(Bullet::text).containsExactly("Cử đi học", "Tập huấn", "Mua máy");
        assertThat(bullets).extracting(Bullet::headings).containsExactly(List.of("Đội ngũ:"), List.of("Đội ngũ:"), List.of("Thiết bị:"));
    }

    @Test
    void a_marked_heading_ends_with_the_next_of_its_kind() {
        List<Bullet> bullets = Bullets.of("1. Đội ngũ:\n- Cử đi học\n+ Toán\n2. Mua máy");
        assertThat(bullets).extracting(Bullet::text).containsExactly("Cử đi học\n+ Toán", "Mua máy");
        assertThat(bullets.getLast().headings()).isEmpty();
    }

    @Test
    void headings_nest() {
        assertThat(Bullets.of("I phần:\n1. Đội ngũ:\n- Cử đi học").getFirst().headings()).containsExactly("I phần:", "Đội ngũ:");
    }

    @Test
    void a_colon_at_the_end_of_the_cell_introduces_nothing() {
        assertThat(texts("- Mua máy\n- Khác:")).containsExactly("Mua máy", "Khác:");
    }

    @Test
    void lines_without_any_mark_are_tasks() {
        assertThat(texts("Mua máy\nKéo mạng")).containsExactly("Mua máy", "Kéo mạng");
    }

    @Test
    void a_paragraph_of_acts_is_parted() {
        assertThat(texts("Bổ sung sách tham khảo; mở cửa đến 18 giờ. Tổ chức ngày hội đọc."))
                .containsExactly("Bổ sung sách tham khảo;", "mở cửa đến 18 giờ.", "Tổ chức ngày hội đọc.");
    }

    @Test
    void a_paragraph_is_whole_where_one_part_begins_with_no_act() {
        String paragraph = "Tiếp tục cải tiến phương án an ninh; vệ sinh an toàn thực phẩm; các tệ nạn xã hội.";
        assertThat(texts(paragraph)).containsExactly(paragraph);
    }

    @Test
    void nothing_is_parted_inside_brackets_or_quotes() {
        String brackets = "Mua sắm thiết bị (mua máy tính mới; thay máy in cũ)";
        String quotes = "Tổ chức hội thi \"Đọc sách hay; kể chuyện giỏi\"; tổng kết cuối năm";
        assertThat(texts(brackets)).containsExactly(brackets);
        assertThat(texts(quotes)).containsExactly(quotes);
    }

    @Test
    void an_empty_cell_has_no_task() {
        assertThat(Bullets.of(" \n ")).isEmpty();
    }

    private static List<String> texts(String cell) {
        return Bullets.of(cell).stream().map(Bullet::text).toList();
    }
}
