package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caitien.app.access.DesignTable.Cell;
import vn.caitien.app.access.Holdings.Holder;
import vn.caitien.app.access.Holdings.Holding;
import vn.caitien.app.platform.ids.SchoolId;

/** The design's table, cell by cell. */
class MatrixTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final SchoolId SCHOOL = new SchoolId(new UUID(0, 1));
    private static final UUID COMMUNE = new UUID(0, 2);
    private static final AccountId SOMEONE = new AccountId(new UUID(0, 3));
    private static final AccountId OTHER = new AccountId(new UUID(0, 4));
    private static final Matter THEIRS = Matter.ownedBy(Set.of(OTHER));

    static List<Cell> cells() {
        return DesignTable.cells();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_cell_allows_what_the_design_says(Cell cell) {
        assertThat(cell.deeds()).allSatisfy(deed ->
                assertThat(may(cell.role(), deed, matter(cell.rights().get(deed))))
                        .isEqualTo(cell.rights().containsKey(deed)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_cell_reaches_to_what_is_another_persons_only_where_the_design_says_so(Cell cell) {
        assertThat(cell.deeds()).allSatisfy(deed ->
                assertThat(may(cell.role(), deed, THEIRS)).isEqualTo(cell.rights().get(deed) == Scope.FULL));
    }

    @ParameterizedTest
    @EnumSource(value = Deed.class, names = {"PUBLISH", "MANAGE_PEOPLE", "CHANGE_SCHOOL", "READ_TRAIL", "DELEGATE", "FOUND_SCHOOL",
        "CHANGE_SETTINGS", "BACK_UP", "READ_INSTALLATION_TRAIL"})
    void administration_is_not_for_the_others(Deed deed) {
        assertThat(Matrix.builtIn().who(deed)).isSubsetOf(Role.HEAD, Role.ADMINISTRATOR, Role.OPERATOR).isNotEmpty();
    }

    @Test
    void who_keeps_the_installation_reads_no_school_s_papers() {
        assertThat(may(Role.OPERATOR, Deed.READ_DRAFT, Matter.ANY)).isFalse();
        assertThat(may(Role.OPERATOR, Deed.READ_PAPERS, Matter.ANY)).isFalse();
    }

    private static boolean may(Role role, Deed deed, Matter matter) {
        return rights(role).may(SCHOOL, deed, matter).allowed();
    }

    private static Matter matter(Scope scope) {
        if (scope == null) {
            return new Matter(Set.of(SOMEONE), Set.of(SOMEONE), true);
        }
        return switch (scope) {
            case FULL -> Matter.ANY;
            case NAMED -> Matter.namedFor(Set.of(SOMEONE));
            case OWN -> Matter.ownedBy(Set.of(SOMEONE));
            case PUBLISHED -> Matter.PUBLIC;
        };
    }

    private static Rights rights(Role role) {
        Holding holding = new Holding(role, role.ofSchool() ? SCHOOL : null, role == Role.OFFICER ? COMMUNE : null, null);
        Holder holder = new Holder("Trần Thị Hoa", role == Role.PUBLIC ? List.of() : List.of(holding));
        return new Rights(SOMEONE, DAY, holder, (school, day) -> Set.of(COMMUNE), Matrix.builtIn());
    }
}
