package vn.caitien.app.work.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caitien.app.work.measure.TestMeasures.DAY;
import static vn.caitien.app.work.measure.TestMeasures.ITEM;
import static vn.caitien.app.work.measure.TestMeasures.failing;
import static vn.caitien.app.work.measure.TestMeasures.measured;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.evidence.Described;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.work.WorkSchool;
import vn.caitien.work.Measure.Reached;

class IndicatorsTest {
    private static final Indicators INDICATORS = Served.part(Indicators.class);
    private static final String NAME = "Lê Thị Bưởi";

    private final WorkSchool school = new WorkSchool();
    private final AccountId head = school.head.id();

    private UUID defined() {
        return INDICATORS.define(head, school.id, school.plan, ITEM, failing());
    }

    private UUID measure(AccountId by, UUID id, String value) {
        return INDICATORS.measure(by, school.id, id, NAME, measured(value, DAY));
    }

    private Indicator read(UUID id) {
        return INDICATORS.one(school.id, id);
    }

    @Test
    void what_was_set_is_read_again() {
        Indicator read = read(defined());
        assertThat(read.terms()).usingRecursiveComparison().withComparatorForType(BigDecimal::compareTo, BigDecimal.class).isEqualTo(failing());
        assertThat(read.reached()).isEqualTo(Reached.UNKNOWN);
    }

    @Test
    void an_unknown_figure_stays_unknown() {
        UUID id = INDICATORS.define(head, school.id, school.plan, ITEM, new IndicatorTerms("Số buổi", null, null, null, null));
        assertThat(read(id).terms()).isEqualTo(new IndicatorTerms("Số buổi", null, null, null, null));
        measure(head, id, "0");
        assertThat(read(id).reached()).isEqualTo(Reached.UNKNOWN);
    }

    @Test
    void the_latest_day_counts_whenever_it_was_entered() {
        UUID id = defined();
        INDICATORS.measure(head, school.id, id, NAME, measured("1.9", DAY.plusDays(20)));
        measure(head, id, "2.6");
        assertThat(read(id).latest().orElseThrow().said().value()).isEqualByComparingTo("1.9");
        assertThat(read(id).reached()).isEqualTo(Reached.YES);
    }

    @Test
    void what_was_taken_back_counts_no_more() {
        UUID id = defined();
        measure(head, id, "2.6");
        UUID wrong = INDICATORS.measure(head, school.id, id, NAME, measured("26", DAY.plusDays(1)));
        INDICATORS.withdraw(head, school.id, id, wrong);
        assertThat(read(id).measurements()).extracting(one -> one.said().value()).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("2.6"));
    }

    @Test
    void a_way_that_is_said_decides_where_the_figures_are_silent() {
        UUID id = INDICATORS.define(head, school.id, school.plan, ITEM,
                new IndicatorTerms("Số em đọc chậm", "em", null, new BigDecimal(5), Better.LESS));
        measure(head, id, "4");
        assertThat(read(id).reached()).isEqualTo(Reached.YES);
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        UUID id = defined();
        INDICATORS.change(head, school.id, id, 1, new IndicatorTerms("Khác", "%", null, null, null));
        assertThat(read(id).terms().name()).isEqualTo("Khác");
        assertThatThrownBy(() -> INDICATORS.change(head, school.id, id, 1, failing())).isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_dropped_indicator_is_not_here() {
        UUID id = defined();
        INDICATORS.drop(head, school.id, id, 1);
        assertThatThrownBy(() -> read(id)).isInstanceOf(NotHere.class);
        assertThat(INDICATORS.of(school.id, school.plan)).isEmpty();
    }

    @Test
    void those_of_an_item_are_its_own() {
        UUID id = defined();
        INDICATORS.define(head, school.id, school.plan, "r1", failing());
        assertThat(INDICATORS.of(school.id, school.plan, ITEM)).extracting(Indicator::id).containsExactly(id);
    }

    @Test
    void every_act_has_its_line_of_the_record() {
        UUID id = defined();
        INDICATORS.withdraw(head, school.id, id, measure(head, id, "2.6"));
        INDICATORS.change(head, school.id, id, 1, failing());
        INDICATORS.drop(head, school.id, id, 2);
        assertThat(school.recorded(5)).containsExactly("indicator.dropped", "indicator.changed", "indicator.measurement-withdrawn",
                "indicator.measured", "indicator.defined");
    }

    @Test
    void a_plan_that_is_not_issued_has_none() {
        assertThatThrownBy(() -> INDICATORS.define(head, school.id, school.draft(), ITEM, failing())).isInstanceOf(NotHere.class);
    }

    @Test
    void nothing_is_written_to_a_closed_plan() {
        UUID id = defined();
        school.close();
        assertThatThrownBy(() -> measure(head, id, "2.6")).isInstanceOf(NotHere.class);
        assertThat(INDICATORS.of(school.id, school.plan)).hasSize(1);
    }

    @Test
    void an_item_the_plan_does_not_have_is_refused() {
        assertThatThrownBy(() -> INDICATORS.define(head, school.id, school.plan, "r99", failing())).isInstanceOf(NotHere.class);
    }

    @Test
    void evidence_of_the_school_may_stand_beside_a_figure_and_no_other() {
        UUID id = defined();
        DocumentId document = Served.part(EvidenceDocuments.class).enter(head, school.id, Described.titled("Sổ theo dõi"));
        INDICATORS.measure(head, school.id, id, NAME, new Measured(BigDecimal.ONE, DAY, "sổ", document));
        assertThat(read(id).latest().orElseThrow().said().document()).isEqualTo(document);
        assertThatThrownBy(() -> INDICATORS.measure(head, school.id, id, NAME,
                new Measured(BigDecimal.ONE, DAY, "sổ", new DocumentId(UUID.randomUUID())))).isInstanceOf(NotHere.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void who_may_assign_tasks_sets_indicators(Role role) {
        AccountId someone = Served.someone().is(role, school.id).id();
        if (Served.part(Permissions.class).may(someone, school.id, Deed.ASSIGN_TASK, Matter.ANY).allowed()) {
            assertThat(INDICATORS.define(someone, school.id, school.plan, ITEM, failing())).isNotNull();
        } else {
            assertThatThrownBy(() -> INDICATORS.define(someone, school.id, school.plan, ITEM, failing())).isInstanceOf(NotHere.class);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void who_may_report_progress_measures(Role role) {
        UUID id = defined();
        AccountId someone = Served.someone().is(role, school.id).id();
        if (Served.part(Permissions.class).may(someone, school.id, Deed.REPORT_PROGRESS, Matter.ANY).allowed()) {
            assertThat(measure(someone, id, "2.6")).isNotNull();
        } else {
            assertThatThrownBy(() -> measure(someone, id, "2.6")).isInstanceOf(NotHere.class);
        }
    }

    @Test
    void a_teacher_measures_the_item_of_which_they_have_a_task_and_no_other() {
        AccountId teacher = school.teacherOf(ITEM).id();
        UUID other = INDICATORS.define(head, school.id, school.plan, "r1", failing());
        assertThat(measure(teacher, defined(), "2.6")).isNotNull();
        assertThatThrownBy(() -> measure(teacher, other, "2.6")).isInstanceOf(NotHere.class);
    }

    @Test
    void a_teacher_takes_back_what_they_entered_and_not_what_another_did() {
        AccountId teacher = school.teacherOf(ITEM).id();
        UUID id = defined();
        UUID own = measure(teacher, id, "2.6");
        UUID another = measure(head, id, "2.4");
        assertThatThrownBy(() -> INDICATORS.withdraw(teacher, school.id, id, another)).isInstanceOf(NotHere.class);
        INDICATORS.withdraw(teacher, school.id, id, own);
        assertThat(read(id).measurements()).extracting(Measurement::id).containsExactly(another);
    }
}
