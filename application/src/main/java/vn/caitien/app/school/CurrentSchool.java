package vn.caitien.app.school;

import jakarta.servlet.http.HttpServletRequest;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.trail.Actor;

/** Knows in which school the person who asks is at work, and whether they keep the installation. The module that knows people is this. */
public interface CurrentSchool {
    /** @throws vn.caitien.app.platform.NotHere when they are in none, or may not look at what is of the school */
    Here reading(HttpServletRequest request);

    /** @throws vn.caitien.app.platform.NotHere when they are in none, or may not change it */
    Here changing(HttpServletRequest request);

    /** @throws vn.caitien.app.platform.NotHere when they keep neither a school nor the installation */
    Keeper readingUnits(HttpServletRequest request);

    /** @throws vn.caitien.app.platform.NotHere when they may not found schools and keep the units above */
    Keeper founding(HttpServletRequest request);

    /**
     * Someone who looks at what is of the whole installation.
     *
     * @param changes whether they keep it: forms are shown to nobody else
     */
    record Keeper(Actor actor, boolean changes) {}

    /**
     * Where someone is at work.
     *
     * @param actor who it is, for the record
     * @param changes whether they may change what is of the school: forms are shown to nobody else
     */
    record Here(SchoolId school, Actor actor, boolean changes) {}
}
