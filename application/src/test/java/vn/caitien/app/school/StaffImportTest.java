package vn.caitien.app.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.ids.SchoolId;

class StaffImportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Set<Integer> ALL = IntStream.range(0, 99).boxed().collect(Collectors.toSet());
    private static final String LIST = """
            TRƯỜNG THCS BÃI DỪA
            TT\tHọ và tên\tMã số\tNăm sinh\tMôn\tChức vụ\tĐiện thoại
            1\tTrần Thị Mai\tGV1\t14/5/1987\tToán\tGiáo viên, Tổ trưởng Toán - Tin\t0900
            2\tLê Văn Nam\t\t1990\tNgữ văn\tGiáo viên\t
            """;

    @TempDir
    private Path folder;
    private House house;
    private SchoolId school;

    @BeforeEach
    void build() {
        house = new House(folder);
        school = house.school();
    }

    @Test
    void columns_are_understood_and_the_others_named() {
        StaffTable table = house.imports.preview(school, LIST).table();
        assertThat(table.columns().keySet()).containsExactly(StaffColumn.NUMBER, StaffColumn.NAME, StaffColumn.CODE,
                StaffColumn.BIRTH, StaffColumn.SUBJECT, StaffColumn.POST);
        assertThat(table.unknown()).containsExactly("Điện thoại");
    }

    @Test
    void rows_are_read() {
        StaffRow row = rows(LIST).getFirst();
        assertThat(row.read()).isEqualTo(new PersonDetails("Trần Thị Mai", "GV1", 1987, "Toán", null));
        assertThat(row.posts()).containsExactly(new StaffRow.NewPost(PostKind.TEACHER, null),
                new StaffRow.NewPost(PostKind.GROUP_LEADER, "Toán - Tin"));
        assertThat(row.doubts()).isEmpty();
    }

    @Test
    void a_preview_saves_nothing() {
        house.imports.preview(school, LIST);
        assertThat(house.staff.page(school, "", 0, 9).count()).isZero();
        assertThat(house.recorded(school)).containsExactly("school.founded");
    }

    @Test
    void what_is_confirmed_is_saved_and_nothing_else() {
        assertThat(confirm(LIST, Set.of(2))).isEqualTo(new StaffImport.Done(1, 0));
        PersonCard card = house.staff.page(school, "", 0, 9).people().getFirst();
        assertThat(card.person().name()).isEqualTo("Lê Văn Nam");
        assertThat(card.posts()).extracting(Post::kind, Post::from)
                .containsExactly(tuple(PostKind.TEACHER, DAY));
    }

    @Test
    void what_the_preview_carries_is_understood_the_same_way() {
        StaffPreview preview = house.imports.preview(school, LIST);
        assertThat(house.imports.preview(school, preview.table().pasted())).isEqualTo(preview);
    }

    @Test
    void the_same_list_again_changes_nothing() {
        confirm(LIST, ALL);
        assertThat(rows(LIST)).extracting(StaffRow::fate).containsOnly(StaffRow.Fate.SAME);
        assertThat(confirm(LIST, ALL)).isEqualTo(new StaffImport.Done(0, 0));
    }

    @Test
    void a_known_person_is_found_by_code() {
        confirm(LIST, ALL);
        StaffRow row = rows("Họ tên\tMã số\tTrình độ\nTrần Thị Mai\tGV1\tThạc sĩ").getFirst();
        assertThat(row.fate()).isEqualTo(StaffRow.Fate.CHANGED);
        assertThat(row.proposed()).isTrue();
    }

    @Test
    void a_known_person_is_found_by_name_and_year_of_birth() {
        confirm(LIST, ALL);
        assertThat(rows("Họ tên\tNăm sinh\nLÊ VĂN NAM\t1990").getFirst().known()).map(Person::name).contains("Lê Văn Nam");
        assertThat(rows("Họ tên\tNăm sinh\nLê Văn Nam\t1991").getFirst().fate()).isEqualTo(StaffRow.Fate.ADDED);
    }

    @Test
    void what_a_list_does_not_say_stays_as_it_is_known() {
        confirm(LIST, ALL);
        confirm("Họ tên\tMã số\tTrình độ\nTrần Thị Mai\tGV1\tThạc sĩ", ALL);
        assertThat(house.staff.page(school, "mai", 0, 9).people().getFirst().person().details())
                .isEqualTo(new PersonDetails("Trần Thị Mai", "GV1", 1987, "Toán", "Thạc sĩ"));
    }

    @Test
    void one_of_the_same_name_is_pointed_out() {
        confirm(LIST, ALL);
        doubted("Họ tên\nLê Văn Nam", RowDoubt.SAME_NAME);
    }

    @Test
    void a_code_of_someone_else_is_pointed_out() {
        confirm(LIST, ALL);
        doubted("Họ tên\tMã số\nPhan Thị Lan\tGV1", RowDoubt.CODE_OF_ANOTHER);
    }

    @Test
    void a_code_that_stands_twice_is_taken_over_once() {
        String list = "Họ tên\tMã số\nPhan Thị Lan\tA\nPhan Thị Liên\tA";
        assertThat(rows(list).get(1).doubts()).contains(RowDoubt.CODE_TWICE);
        assertThat(confirm(list, ALL)).isEqualTo(new StaffImport.Done(1, 0));
    }

    @Test
    void a_person_who_stands_twice_is_pointed_out() {
        assertThat(rows("Họ tên\tNăm sinh\nPhan Lan\t1980\nPHAN LAN\t1980").get(1).doubts()).contains(RowDoubt.TWICE);
    }

    @Test
    void rows_that_are_no_people_are_pointed_out() {
        doubted("TT\tHọ tên\n\tTổ Toán", RowDoubt.NO_NUMBER);
        doubted("TT\tHọ tên\n1\t", RowDoubt.NO_NAME);
        doubted("Họ tên\nTổng", RowDoubt.ODD_NAME);
    }

    @Test
    void a_year_of_birth_that_cannot_be_is_left_out() {
        StaffRow row = rows("Họ tên\tNăm sinh\nPhan Thị Lan\t2020").getFirst();
        assertThat(row.doubts()).containsExactly(RowDoubt.BIRTH_UNREAD);
        assertThat(row.read()).extracting(PersonDetails::birthYear).isNull();
        assertThat(row.proposed()).isTrue();
    }

    @Test
    void family_and_given_names_in_two_columns_are_one_name() {
        assertThat(rows("Họ đệm\tTên\nPhan Thị\tLan").getFirst().read()).extracting(PersonDetails::name)
                .isEqualTo("Phan Thị Lan");
    }

    @Test
    void who_has_left_comes_back_when_a_person_says_so() {
        UUID id = house.person(school, "Phan Thị Lan");
        house.staff.describe(House.ACTOR, school, id, 1, new PersonDetails("Phan Thị Lan", "A", null, null, null));
        house.staff.leave(House.ACTOR, school, id, 2, DAY);
        String list = "Họ tên\tMã số\nPhan Thị Lan\tA";
        doubted(list, RowDoubt.HAS_LEFT);
        confirm(list, ALL);
        assertThat(house.staff.card(school, id).person().left()).isNull();
    }

    @Test
    void a_list_without_names_is_refused() {
        assertThatThrownBy(() -> rows("Mã\tMôn\n1\tToán")).hasMessage("no-name-column");
    }

    private List<StaffRow> rows(String list) {
        return house.imports.preview(school, list).rows();
    }

    private StaffImport.Done confirm(String list, Set<Integer> rows) {
        return house.imports.confirm(House.ACTOR, school, list, rows, DAY);
    }

    private void doubted(String list, RowDoubt doubt) {
        assertThat(rows(list).getFirst().doubts()).contains(doubt);
        assertThat(rows(list).getFirst().proposed()).isFalse();
    }
}
