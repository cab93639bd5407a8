package vn.caitien.app.access;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Texts;

/**
 * What a person is called in a record.
 *
 * @param roles of the place of the record, with their days
 * @param account whether they have one; else they were invited only
 */
record NamePlate(String name, AddressForm form, List<Worn> roles, boolean account) {
    /** A role with its days. */
    record Worn(Role role, LocalDate from, @Nullable LocalDate to) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    NamePlate with(NamePlate other) {
        return new NamePlate(name, form, Stream.concat(roles.stream(), other.roles.stream()).toList(), account);
    }

    /** Such as "cô Nguyễn Thị Lan". */
    String called(Texts texts) {
        return form == AddressForm.NONE ? name : texts.say("record.called." + form.key(), name);
    }

    /** With what they were on that day, such as "cô Nguyễn Thị Lan (thư ký)". */
    String on(Texts texts, LocalDate day) {
        String were = RoleWords.of(texts, roles.stream().filter(one -> one.on(day)).map(Worn::role).toList());
        return were.isEmpty() ? called(texts) : texts.say("record.called-as", called(texts), were);
    }
}
