package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Title;
import vn.caitien.paper.forms.SignOffList.Person;
import vn.caitien.plan.Header;

class SignOffListTest {
    static final Header PLAN = new Header("ỦY BAN NHÂN DÂN XÃ BÃI DỪA", "TRƯỜNG TIỂU HỌC BÃI DỪA", null, "05/KH-THBD", "Bãi Dừa",
            LocalDate.of(2026, 9, 9), null, "Cải tiến chất lượng năm học 2026 - 2027", null, null, null, "HIỆU TRƯỞNG", "Trần Thị Mai");

    private static List<Block> blocks(Person... people) {
        return new SignOffList(PLAN, List.of(people)).paper().parts().getFirst().blocks();
    }

    private static Table table(Person... people) {
        return (Table) blocks(people).stream().filter(Table.class::isInstance).findFirst().orElseThrow();
    }

    @Test
    void it_names_the_plan_in_its_title() {
        assertThat(((Title) blocks().get(1)).summary().getFirst()).contains("05/KH-THBD", "09/09/2026");
    }

    @Test
    void a_list_has_no_number_and_its_day_is_left_open() {
        Letterhead head = (Letterhead) blocks().getFirst();
        assertThat(head.number()).isEmpty();
        assertThat(head.placeAndDate()).isEqualTo("Bãi Dừa, ngày … tháng … năm …");
    }

    @Test
    void each_person_has_a_row_with_room_to_sign() {
        Table table = table(new Person("Lê Văn Đức", "Giáo viên", LocalDate.of(2026, 9, 10)), new Person("Vũ Thị Lan", null, null));
        assertThat(table.body()).hasSize(2);
        assertThat(table.body().getFirst().cells()).extracting(Table.Cell::lines).containsExactly(List.of("1"),
                List.of("Lê Văn Đức"), List.of("Giáo viên"), List.of("10/09/2026"), List.of("\u00a0", "\u00a0"));
        assertThat(table.body().get(1).cells().get(3).lines()).isEmpty();
    }

    @Test
    void sixty_people_are_sixty_rows_under_one_head() {
        Table table = table(IntStream.range(0, 60).mapToObj(at -> new Person("Người " + at, null, null)).toArray(Person[]::new));
        assertThat(table.body()).hasSize(60);
        assertThat(table.head()).hasSize(1);
    }
}
