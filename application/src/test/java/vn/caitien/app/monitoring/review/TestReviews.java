package vn.caitien.app.monitoring.review;

import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.work.TestWork;
import vn.caitien.monitoring.Moment;
import vn.caitien.plan.Progress;

/**
 * A school of the running server whose plan is reviewed.
 *
 * @param monitor of its monitoring team
 */
public record TestReviews(TestWork work, Served.Someone monitor) {
    static final Reviews REVIEWS = Served.part(Reviews.class);
    static final Judgement SAID = new Judgement(Progress.UNDER_WAY, "Dạy 24 trên 48 buổi.", "Tách nhóm.", "Cần báo sớm.", "Lê Hữu Phước");

    public static TestReviews founded() {
        TestWork work = TestWork.founded();
        return new TestReviews(work, work.someone(Role.MONITOR));
    }

    SchoolYear year() {
        return Served.part(SchoolYears.class).one(work.school(), work.year());
    }

    /** A review at the end of term I. */
    public UUID opened() {
        return REVIEWS.open(monitor.id(), work.school(), work.plan(), year(), Moment.TERM_ONE, "", null);
    }

    Review one(UUID id) {
        return REVIEWS.one(work.school(), id);
    }

    /** The same with something said of its first item. */
    public UUID written() {
        UUID id = opened();
        REVIEWS.write(monitor.id(), work.school(), id, TestWork.ITEM, 0, SAID);
        return id;
    }

    /** The same, closed. */
    public UUID closed() {
        UUID id = written();
        REVIEWS.close(monitor.id(), work.school(), id, one(id).version());
        return id;
    }

    /** One that was closed and is open again, and as many others. */
    public static UUID reopened(AccountId by, SchoolId school, PlanId plan, UUID year, int many) {
        SchoolYear known = Served.part(SchoolYears.class).one(school, year);
        for (int at = 0; at < many; at++) {
            REVIEWS.open(by, school, plan, known, Moment.OTHER, "Thăm lớp " + at, null);
        }
        UUID id = REVIEWS.open(by, school, plan, known, Moment.TERM_ONE, "", null);
        REVIEWS.write(by, school, id, TestWork.ITEM, 0, SAID);
        REVIEWS.close(by, school, id, 1);
        REVIEWS.reopen(by, school, id, 2, "Sót số liệu phòng học");
        return id;
    }

    void reopen(UUID id) {
        REVIEWS.reopen(monitor.id(), work.school(), id, one(id).version(), "Sót số liệu phòng học");
    }
}
