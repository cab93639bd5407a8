package vn.caitien.app.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caitien.app.platform.page.parts.Option;

/**
 * An invitation to a unit above or to the installation as a form sends it.
 *
 * @param role its key: an officer's or an operator's
 * @param words letters of the unit's name
 * @param unit the id of the one chosen; empty while none is
 */
record AboveForm(String role, String name, AddressForm form, String words, String unit, RoleForm days) {
    static final AboveForm BLANK = new AboveForm(Role.OFFICER.key(), "", AddressForm.NONE, "", "", RoleForm.BLANK);

    boolean officer() {
        return role.equals(Role.OFFICER.key());
    }

    /**
     * What is wrong: keys of messages by field.
     *
     * @param found the units that may be chosen
     */
    Map<String, String> faults(List<Option> found) {
        Map<String, String> faults = new LinkedHashMap<>(days.dayFaults());
        if (name.isBlank()) {
            faults.put("name", "access.fault.name");
        }
        if (officer() && found.isEmpty()) {
            faults.put("words", words.isBlank() ? "access.fault.unit-words" : "access.fault.no-unit");
        } else if (officer() && found.stream().noneMatch(one -> one.value().equals(unit))) {
            faults.put("unit", "access.fault.unit");
        }
        return faults;
    }

    /** May be called when nothing is wrong. */
    Place place() {
        return officer() ? Place.ofUnit(UUID.fromString(unit)) : Place.INSTALLATION;
    }

    /** May be called when nothing is wrong. */
    Wanted wanted() {
        return new Wanted(name, form, null, List.of(officer() ? Role.OFFICER : Role.OPERATOR), days.first(), days.last());
    }
}
