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
import vn.caitien.app.school.Warning.Rule;

class SchoolBodiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 5);

    @TempDir
    private Path folder;
    private House house;
    private SchoolId school;
    private UUID year;

    @BeforeEach
    void build() {
        house = new House(folder);
        school = house.school();
        year = house.year(school, 2026);
    }

    @Test
    void a_council_of_five_with_one_chair_and_one_secretary_is_as_it_should_be() {
        council(BodyRole.CHAIR, BodyRole.DEPUTY_CHAIR, BodyRole.SECRETARY, BodyRole.MEMBER, BodyRole.MEMBER);
        assertThat(warnings(year)).isEmpty();
    }

    @Test
    void four_are_too_few_and_not_odd() {
        council(BodyRole.CHAIR, BodyRole.SECRETARY, BodyRole.MEMBER, BodyRole.MEMBER);
        assertThat(warnings(year)).extracting(Warning::rule).containsExactly(Rule.LEAST, Rule.ODD);
    }

    @Test
    void two_chairs_and_no_secretary_are_pointed_out_with_the_article() {
        council(BodyRole.CHAIR, BodyRole.CHAIR, BodyRole.MEMBER, BodyRole.MEMBER, BodyRole.MEMBER);
        assertThat(warnings(year)).extracting(Warning::rule).containsExactly(Rule.ONE_CHAIR, Rule.ONE_SECRETARY);
        assertThat(warnings(year)).allMatch(warning -> "Điều 9".equals(warning.article()));
    }

    @Test
    void by_the_circular_of_2018_seven_and_secretaries_are_a_notice() {
        UUID before = house.year(school, 2025);
        UUID id = house.bodies.form(House.ACTOR, school, before, BodyKind.COUNCIL, "Hội đồng", Decision.UNKNOWN);
        name(id, 1, BodyRole.CHAIR, LocalDate.of(2025, 9, 5));
        assertThat(warnings(before)).extracting(Warning::rule).containsExactly(Rule.LEAST, Rule.SECRETARIES);
        assertThat(warnings(before)).noneMatch(Warning::certain);
        assertThat(warnings(before).getFirst().want()).isEqualTo(7);
    }

    @Test
    void a_warning_never_locks() {
        council(BodyRole.CHAIR);
        assertThat(house.bodies.all(school, year).getFirst().members()).hasSize(1);
    }

    @Test
    void who_has_left_a_body_is_not_counted() {
        UUID id = council(BodyRole.CHAIR, BodyRole.SECRETARY, BodyRole.MEMBER, BodyRole.MEMBER, BodyRole.MEMBER);
        Member last = house.bodies.one(school, id).members().getLast();
        house.bodies.release(House.ACTOR, school, id, 6, last.id(), DAY);
        assertThat(warnings(year)).extracting(Warning::rule).containsExactly(Rule.LEAST, Rule.ODD);
    }

    @Test
    void nobody_is_in_a_body_twice_at_a_time() {
        UUID id = council();
        UUID person = house.person(school, "Lê Văn Đức");
        house.bodies.name(House.ACTOR, school, id, 1, person, BodyRole.MEMBER, DAY, null);
        assertThatThrownBy(() -> house.bodies.name(House.ACTOR, school, id, 2, person, BodyRole.CHAIR, DAY.plusDays(1), null))
                .hasMessage("member-already");
    }

    @Test
    void only_a_council_has_a_chair() {
        UUID id = house.bodies.form(House.ACTOR, school, year, BodyKind.MONITORING, "Tổ giám sát", Decision.UNKNOWN);
        assertThatThrownBy(() -> name(id, 1, BodyRole.CHAIR, DAY)).hasMessage("body-role");
    }

    @Test
    void a_working_group_holds_criteria_in_their_order() {
        UUID id = group();
        house.bodies.hold(House.ACTOR, school, id, 1, List.of("3.1", "2.1", "1.2"));
        assertThat(house.bodies.one(school, id).criteria()).containsExactly("1.2", "2.1", "3.1");
    }

    @Test
    void other_bodies_hold_none() {
        UUID id = council();
        assertThatThrownBy(() -> house.bodies.hold(House.ACTOR, school, id, 1, List.of("1.1"))).hasMessage("body-no-criteria");
    }

    @Test
    void what_is_no_number_of_a_criterion_is_refused() {
        UUID id = group();
        assertThatThrownBy(() -> house.bodies.hold(House.ACTOR, school, id, 1, List.of("1,1"))).hasMessage("no-criterion");
    }

    @Test
    void a_criterion_its_circular_does_not_have_is_refused() {
        UUID id = group();
        assertThatThrownBy(() -> house.bodies.hold(House.ACTOR, school, id, 1, List.of("1.1", "9.9"))).hasMessage("criterion-unknown");
    }

    @Test
    void a_person_of_another_school_is_not_named() {
        UUID id = council();
        UUID stranger = house.person(house.school(), "Người Lạ");
        assertThatThrownBy(() -> house.bodies.name(House.ACTOR, school, id, 1, stranger, BodyRole.MEMBER, DAY, null))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void who_saw_an_older_state_changes_nothing() {
        UUID id = group();
        house.bodies.hold(House.ACTOR, school, id, 1, List.of("1.1"));
        assertThatThrownBy(() -> house.bodies.hold(House.ACTOR, school, id, 1, List.of())).isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_sheet_tells_a_persons_posts_bodies_and_criteria_of_one_year() {
        UUID person = house.person(school, "Lê Văn Đức");
        house.staff.give(House.ACTOR, school, person, PostKind.TEACHER, "Toán", DAY.minusYears(9), DAY.minusYears(1));
        house.staff.give(House.ACTOR, school, person, PostKind.DEPUTY_HEAD, null, DAY.minusYears(1), null);
        UUID id = group();
        house.bodies.hold(House.ACTOR, school, id, 1, List.of("1.1", "1.2"));
        house.bodies.name(House.ACTOR, school, id, 2, person, BodyRole.LEADER, DAY, null);
        AssignmentSheet sheet = house.sheets.of(school, person, house.years.one(school, year));
        assertThat(sheet.posts()).extracting(Post::kind).containsExactly(PostKind.DEPUTY_HEAD);
        assertThat(sheet.duties()).singleElement().satisfies(duty -> {
            assertThat(duty.role()).isEqualTo(BodyRole.LEADER);
            assertThat(duty.criteria()).containsExactly("1.1", "1.2");
        });
    }

    private List<Warning> warnings(UUID of) {
        return house.bodies.warnings(house.years.one(school, of), house.bodies.all(school, of));
    }

    private UUID group() {
        return house.bodies.form(House.ACTOR, school, year, BodyKind.WORKING_GROUP, "Nhóm 1", Decision.UNKNOWN);
    }

    private UUID council(BodyRole... roles) {
        UUID id = house.bodies.form(House.ACTOR, school, year, BodyKind.COUNCIL, "Hội đồng tự đánh giá", Decision.UNKNOWN);
        for (int at = 0; at < roles.length; at++) {
            name(id, at + 1, roles[at], DAY);
        }
        return id;
    }

    private void name(UUID body, int version, BodyRole role, LocalDate from) {
        house.bodies.name(House.ACTOR, school, body, version, house.person(school, "Người Số " + role), role, from, null);
    }
}
