package vn.caitien.app.access;

import java.util.Locale;

/** What one may be allowed to do. Who may is in the matrix, and nowhere else. */
public enum Deed {
    WRITE_DRAFT,
    REMARK_ON_DRAFT,
    READ_DRAFT,
    ASK_FOR_CHANGES,
    /** With the minutes of the council. */
    PASS_IN_COUNCIL,
    ISSUE,
    /** Give a paper its number in the register. */
    NUMBER,
    SEND,
    SIGN,
    WITHDRAW,
    /** Show papers to anyone, and say which. */
    PUBLISH,
    /** Describe, code and file documents of evidence. */
    KEEP_EVIDENCE,
    /** Hand documents in; who keeps the evidence looks at them. */
    GIVE_EVIDENCE,
    READ_EVIDENCE,
    ASSIGN_TASK,
    /** Hand a part of a task on; the matter is the task. */
    ASSIGN_SUBTASK,
    REPORT_PROGRESS,
    REPORT_OBSTACLE,
    REPORT_SPENDING,
    /** Enter what another person reports; both are written down. */
    REPORT_FOR_ANOTHER,
    OBSERVE_ITEM,
    REMARK_ON_ITEM,
    OPEN_REVIEW,
    CLOSE_REVIEW,
    RECOMMEND,
    ANSWER_RECOMMENDATION,
    ANSWER_OBSTACLE,
    /** Papers that were submitted or published. */
    READ_PAPERS,
    /** Invite, give and end roles, help someone back in. */
    MANAGE_PEOPLE,
    /** Years, sites, bodies, staff. */
    CHANGE_SCHOOL,
    READ_SCHOOL,
    DELEGATE,
    READ_TRAIL,
    FOUND_SCHOOL,
    CHANGE_SETTINGS,
    BACK_UP,
    READ_INSTALLATION_TRAIL;

    /** In data files and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
