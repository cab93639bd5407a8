package vn.caitien.app.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.ids.SchoolId;

class StaffListTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

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
    void people_stand_in_the_order_of_their_given_names() {
        List.of("Trần Thị Út", "Lê Văn Đức", "Nguyễn Văn Dũng", "Phạm Thị Ân", "Đỗ An").forEach(this::person);
        assertThat(names("")).containsExactly("Đỗ An", "Phạm Thị Ân", "Nguyễn Văn Dũng", "Lê Văn Đức", "Trần Thị Út");
    }

    @Test
    void people_are_found_without_accents() {
        List.of("Lê Văn Đức", "Nguyễn Văn Dũng").forEach(this::person);
        assertThat(names("duc")).containsExactly("Lê Văn Đức");
    }

    @Test
    void a_part_of_the_list_tells_how_long_all_of_it_is() {
        List.of("Lê A", "Lê B", "Lê C").forEach(this::person);
        StaffPage page = house.staff.page(school, "", 1, 1);
        assertThat(page.people()).extracting(card -> card.person().name()).containsExactly("Lê B");
        assertThat(page.count()).isEqualTo(3);
    }

    @Test
    void the_list_shows_posts_of_today() {
        UUID id = person("Lê Văn Đức");
        house.staff.give(House.ACTOR, school, id, PostKind.TEACHER, "Toán", DAY.minusYears(9), DAY.minusDays(1));
        house.staff.give(House.ACTOR, school, id, PostKind.DEPUTY_HEAD, null, DAY, null);
        assertThat(house.staff.page(school, "", 0, 9).people().getFirst().posts()).extracting(Post::kind)
                .containsExactly(PostKind.DEPUTY_HEAD);
        assertThat(house.staff.card(school, id).posts()).hasSize(2);
    }

    @Test
    void a_code_is_one_persons() {
        house.staff.add(House.ACTOR, school, new PersonDetails("Lê Văn Đức", "GV1", null, null, null));
        assertThatThrownBy(() -> house.staff.add(House.ACTOR, school, new PersonDetails("Lê B", " GV1 ", null, null, null)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.values()).containsExactly("GV1", "Lê Văn Đức"));
    }

    @Test
    void a_code_may_be_used_in_another_school_too() {
        house.staff.add(House.ACTOR, school, new PersonDetails("Lê Văn Đức", "GV1", null, null, null));
        assertThat(house.staff.add(House.ACTOR, house.school(), new PersonDetails("Lê B", "GV1", null, null, null))).isNotNull();
    }

    @Test
    void a_post_is_not_given_twice_at_a_time() {
        UUID id = person("Lê Văn Đức");
        house.staff.give(House.ACTOR, school, id, PostKind.HEAD, null, DAY, null);
        assertThatThrownBy(() -> house.staff.give(House.ACTOR, school, id, PostKind.HEAD, " ", DAY.plusDays(9), null))
                .hasMessage("post-held");
        house.staff.give(House.ACTOR, school, id, PostKind.TEACHER, "Toán", DAY, null);
    }

    @Test
    void who_leaves_is_nothing_there_any_more() {
        UUID id = person("Lê Văn Đức");
        house.staff.give(House.ACTOR, school, id, PostKind.HEAD, null, DAY, null);
        house.staff.leave(House.ACTOR, school, id, 1, DAY.plusDays(5));
        assertThat(house.staff.card(school, id).posts()).extracting(Post::to).containsExactly(DAY.plusDays(5));
        assertThat(names("")).isEmpty();
        assertThatThrownBy(() -> house.staff.give(House.ACTOR, school, id, PostKind.HEAD, null, DAY.plusDays(6), null))
                .hasMessage("person-left");
    }

    @Test
    void a_post_ends_on_a_day() {
        UUID id = person("Lê Văn Đức");
        UUID post = house.staff.give(House.ACTOR, school, id, PostKind.HEAD, null, DAY, null);
        house.staff.endPost(House.ACTOR, school, post, 1, DAY.plusDays(3));
        assertThat(house.staff.card(school, id).posts().getFirst().on(DAY.plusDays(4))).isFalse();
        assertThatThrownBy(() -> house.staff.endPost(House.ACTOR, school, post, 2, DAY.plusDays(9))).hasMessage("post-ended");
    }

    @Test
    void who_saw_an_older_state_changes_nothing() {
        UUID id = person("Lê Văn Đức");
        PersonDetails details = new PersonDetails("Lê Văn Đức", null, 1980, "Toán", null);
        house.staff.describe(House.ACTOR, school, id, 1, details);
        assertThatThrownBy(() -> house.staff.describe(House.ACTOR, school, id, 1, details)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void another_school_does_not_know_them() {
        UUID id = person("Lê Văn Đức");
        SchoolId other = house.school();
        assertThatThrownBy(() -> house.staff.card(other, id)).isInstanceOf(NotHere.class);
    }

    @Test
    void the_record_holds_no_name() {
        person("Lê Văn Đức");
        assertThat(house.tables.within(school, () -> house.trail.latest(school, Long.MAX_VALUE, 1)))
                .allMatch(entry -> entry.act().details().isEmpty());
    }

    private UUID person(String name) {
        return house.person(school, name);
    }

    private List<String> names(String words) {
        return house.staff.page(school, words, 0, 100).people().stream().map(card -> card.person().name()).toList();
    }
}
