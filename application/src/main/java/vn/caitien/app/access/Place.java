package vn.caitien.app.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.trail.Trail;

/**
 * Where a role counts: in a school, in a unit above with the schools below it, or in the installation itself.
 *
 * @param school null for a unit and for the installation
 * @param unit null for a school and for the installation
 */
record Place(@Nullable SchoolId school, @Nullable UUID unit) {
    static final Place INSTALLATION = new Place(null, null);

    static Place of(SchoolId school) {
        return new Place(school, null);
    }

    static Place ofUnit(UUID unit) {
        return new Place(null, unit);
    }

    /** Whether there is such a role there. */
    boolean gives(Role role) {
        if (school != null) {
            return role.ofSchool();
        }
        return role == (unit == null ? Role.OPERATOR : Role.OFFICER);
    }

    /** The address of the page of its people. */
    String address() {
        return school == null ? "/installation/people" : "/schools/" + school + "/people";
    }

    /** Whose chain tells of it. */
    SchoolId chain() {
        return school == null ? Trail.INSTALLATION : school;
    }

    /** Whether someone decides who is what there. */
    boolean keptBy(Rights rights) {
        return school == null
                ? rights.may(Deed.MANAGE_PEOPLE).allowed()
                : rights.may(school, Deed.MANAGE_PEOPLE, Matter.ANY).allowed();
    }
}
