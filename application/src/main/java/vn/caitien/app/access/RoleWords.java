package vn.caitien.app.access;

import java.util.Collection;
import java.util.stream.Collectors;
import vn.caitien.app.platform.page.Texts;

/** Roles and rights in words. */
public final class RoleWords {
    private RoleWords() {}

    /** What someone is, such as "hiệu trưởng, thành viên hội đồng". */
    public static String of(Texts texts, Collection<Role> roles) {
        return roles.stream().filter(role -> role != Role.PUBLIC).sorted().distinct()
                .map(role -> texts.say("access.role." + role.key())).collect(Collectors.joining(", "));
    }

    /** One role with its days. */
    static String of(Texts texts, Membership role) {
        String name = texts.say("access.role." + role.role().key());
        if (role.to() == null) {
            return texts.say("access.role-since", name, role.from());
        }
        return role.to().isBefore(role.from())
                ? texts.say("access.role-never", name, role.from())
                : texts.say("access.role-till", name, role.from(), role.to());
    }

    /** Why someone may not, and who can: what stands under a refusal. Empty when they may. */
    public static String why(Texts texts, Verdict verdict) {
        if (verdict.allowed()) {
            return "";
        }
        String who = of(texts, verdict.who());
        if (verdict.only() != null) {
            return texts.say("access.refused." + verdict.only().key(), who);
        }
        return texts.say("access.refused", who);
    }
}
