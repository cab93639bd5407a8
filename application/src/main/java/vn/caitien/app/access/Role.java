package vn.caitien.app.access;

import java.util.Locale;

/** What someone is, somewhere. Who holds several may do what any of them may. */
public enum Role {
    HEAD,
    COUNCIL_MEMBER,
    SECRETARY,
    /** Of the monitoring team. */
    MONITOR,
    /** Any of the staff: who has a task. */
    STAFF,
    CLERK,
    ACCOUNTANT,
    /** Keeps a school's people and settings. */
    ADMINISTRATOR,
    /** Of a unit above. */
    OFFICER,
    /** From outside, such as an appraiser; always until a date. */
    GUEST,
    /** Keeps the installation: all its schools, but no school's papers. */
    OPERATOR,
    /** Anyone at all. */
    PUBLIC;

    /** In data files and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a school's own people may give it. */
    public boolean ofSchool() {
        return this != OFFICER && this != OPERATOR && this != PUBLIC;
    }
}
