package vn.caitien.app.school;

import java.util.Locale;

/** What someone is at a school. */
public enum PostKind {
    HEAD,
    DEPUTY_HEAD,
    /** Of a group of teachers or of the office ("tổ trưởng"); which one stands in the words. */
    GROUP_LEADER,
    DEPUTY_GROUP_LEADER,
    TEACHER,
    /** In charge of the children's organisation ("tổng phụ trách Đội"). */
    PIONEER_LEADER,
    CLERK,
    ACCOUNTANT,
    LIBRARIAN,
    LABORATORY,
    NURSE,
    COUNSELLOR,
    /** The words say what. */
    OTHER;

    /** In data files and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
