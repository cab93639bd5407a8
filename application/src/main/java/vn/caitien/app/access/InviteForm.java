package vn.caitien.app.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a school as a form sends it.
 *
 * @param staff the id of someone on the school's list; empty for someone who is on none
 * @param name of who is on none
 */
record InviteForm(String staff, String name, AddressForm form, RoleForm roles) {
    static final InviteForm BLANK = new InviteForm("", "", AddressForm.NONE, RoleForm.BLANK);

    /**
     * What is wrong: keys of messages by field.
     *
     * @param known who may be chosen, by id
     */
    Map<String, String> faults(Map<String, String> known) {
        Map<String, String> faults = new LinkedHashMap<>(roles.faults());
        if (!staff.isEmpty() && !known.containsKey(staff)) {
            faults.put("staff", "access.fault.staff");
        } else if (staff.isEmpty() && name.isBlank()) {
            faults.put("name", "access.fault.name");
        }
        return faults;
    }

    /** May be called when nothing is wrong. */
    Wanted wanted(Map<String, String> known) {
        @Nullable UUID chosen = staff.isEmpty() ? null : UUID.fromString(staff);
        return new Wanted(known.getOrDefault(staff, name), form, chosen, roles.known(), roles.first(), roles.last());
    }
}
