package vn.caitien.app.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.StaffList;
import vn.caitien.catalogue.SchoolType;

/** Schools of the running server for tests that need nothing in them. */
public final class TestSchool {
    private static final AccountId FOUNDER = Served.someone().id();

    private TestSchool() {}

    /** A primary school. */
    public static SchoolId founded() {
        return Served.part(SchoolCards.class).found(FOUNDER.actor(), new NewSchool("Trường Tiểu học Gành Đỏ", SchoolType.PRIMARY,
                Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
    }

    /** Its school year that begins in September of that year. */
    public static UUID year(SchoolId school, int first) {
        return Served.part(SchoolYears.class).open(FOUNDER.actor(), school, LocalDate.of(first, 9, 1), LocalDate.of(first + 1, 8, 31));
    }

    /** Someone on its list of staff. */
    public static UUID person(SchoolId school, String name) {
        return Served.part(StaffList.class).add(FOUNDER.actor(), school, new PersonDetails(name, null, null, null, null));
    }
}
