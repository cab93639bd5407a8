package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.trail.Actor;

class ReportersTest {
    private static final Texts TEXTS = Texts.in(Language.VI);

    @TempDir
    private static Path folder;

    private static House house;
    private static Reporters reporters;
    private SchoolId school;
    private AccountId clerk;
    private AccountId teacher;

    @BeforeAll
    static void open() {
        house = new House(folder);
        reporters = new Reporters(house.members, house.permissions, house.clock);
    }

    @BeforeEach
    void start() {
        school = house.school();
        clerk = house.someone();
        teacher = house.someone();
        house.is(clerk, Role.CLERK, school);
        house.is(teacher, Role.STAFF, school);
    }

    @Test
    void who_may_enter_for_another_chooses_among_the_people_of_the_school() {
        assertThat(field(clerk).orElseThrow().options()).extracting(Option::value).containsExactly("", teacher.toString());
    }

    @Test
    void who_may_not_sees_nothing_to_choose() {
        assertThat(field(teacher)).isEmpty();
    }

    @Test
    void a_report_entered_for_another_tells_of_both() {
        assertThat(entered(clerk, teacher.toString()).actor()).isEqualTo(new Actor(clerk.value(), teacher.value()));
    }

    @Test
    void one_s_own_report_tells_of_oneself() {
        assertThat(entered(teacher, "").actor()).isEqualTo(Actor.of(teacher.value()));
    }

    @Test
    void nobody_enters_for_one_who_may_not_report_it() {
        AccountId stranger = house.someone();
        house.is(stranger, Role.STAFF, house.school());
        assertThatThrownBy(() -> entered(clerk, stranger.toString())).isInstanceOf(NotHere.class);
    }

    @Test
    void a_teacher_enters_for_nobody() {
        assertThatThrownBy(() -> entered(teacher, clerk.toString())).isInstanceOf(NotHere.class);
    }

    @Test
    void both_are_named_under_the_report() {
        assertThat(entered(clerk, teacher.toString()).words(TEXTS, Map.of(clerk, "cô Lan", teacher, "thầy Minh")))
                .isEqualTo("thầy Minh báo cáo, cô Lan nhập hộ");
    }

    private Optional<Field> field(AccountId by) {
        return reporters.field(TEXTS, house.permissions.of(by), school, "");
    }

    private Entered entered(AccountId by, String sent) {
        return reporters.entered(house.permissions.of(by), school, sent, Deed.REPORT_PROGRESS, Matter.ownedBy(Set.of(teacher)));
    }
}
