package vn.caitien.app.school;

import java.util.List;
import java.util.Locale;

/** What a body of a school year is. */
public enum BodyKind {
    /** "Hội đồng tự đánh giá". */
    COUNCIL(List.of(BodyRole.CHAIR, BodyRole.DEPUTY_CHAIR, BodyRole.SECRETARY, BodyRole.MEMBER)),
    SECRETARIES(List.of(BodyRole.LEADER, BodyRole.MEMBER)),
    /** Holds criteria. */
    WORKING_GROUP(List.of(BodyRole.LEADER, BodyRole.SECRETARY, BodyRole.MEMBER)),
    /** "Tổ giám sát". */
    MONITORING(List.of(BodyRole.LEADER, BodyRole.SECRETARY, BodyRole.MEMBER));

    private final List<BodyRole> roles;

    BodyKind(List<BodyRole> roles) {
        this.roles = roles;
    }

    /** What one can be in it. */
    public List<BodyRole> roles() {
        return roles;
    }

    /** In data files and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
