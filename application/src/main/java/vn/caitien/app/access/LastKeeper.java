package vn.caitien.app.access;

import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.ids.SchoolId;

/** Nobody would be left who decides who is what there: another has to be given that role first. */
final class LastKeeper extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable SchoolId school;

    /** @param school null for the installation */
    LastKeeper(@Nullable SchoolId school) {
        super("last keeper of " + (school == null ? "the installation" : school));
        this.school = school;
    }

    @Nullable SchoolId school() {
        return school;
    }
}
