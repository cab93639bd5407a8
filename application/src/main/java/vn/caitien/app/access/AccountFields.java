package vn.caitien.app.access;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Refusal;

/** Fields and sentences that several pages about accounts share. */
final class AccountFields {
    private AccountFields() {}

    /** Of someone who gets an account. */
    static List<Field> account(Texts texts, NewAccount wanted, Map<String, String> faults) {
        return Stream.concat(
                Stream.of(
                        name(texts, wanted.name(), faults),
                        form(texts, wanted.form()),
                        Field.text("login", texts.say("access.field.login"), wanted.login())
                                .hint(texts.say("access.field.login.hint")).must().autocomplete("username")
                                .error(fault(texts, faults, "login"))),
                newPassword(texts, faults).stream()).toList();
    }

    static Field name(Texts texts, String value, Map<String, String> faults) {
        return Field.text("name", texts.say("access.field.name"), value).must().autocomplete("name")
                .error(fault(texts, faults, "name"));
    }

    static Field form(Texts texts, AddressForm value) {
        return Field.of(Field.Kind.PICK, "form", texts.say("access.field.form"), value.key()).must()
                .options(Arrays.stream(AddressForm.values())
                        .map(form -> new Option(form.key(), texts.say("access.form." + form.key()))).toList());
    }

    static List<Field> newPassword(Texts texts, Map<String, String> faults) {
        return List.of(
                Field.of(Field.Kind.PASSWORD, "password", texts.say("access.field.new-password"), "")
                        .hint(texts.say("access.field.new-password.hint")).must().autocomplete("new-password")
                        .error(fault(texts, faults, "password")),
                Field.of(Field.Kind.PASSWORD, "repeated", texts.say("access.field.repeated"), "")
                        .must().autocomplete("new-password").error(fault(texts, faults, "repeated")));
    }

    static Field password(Texts texts) {
        return Field.of(Field.Kind.PASSWORD, "present", texts.say("access.field.present"), "")
                .must().autocomplete("current-password");
    }

    static Field code(Texts texts) {
        return Field.text("code", texts.say("access.field.code"), "").must().autocomplete("one-time-code");
    }

    /** What is said when a try failed; null when it did not. */
    static @Nullable Refusal refusal(Texts texts, SignInAnswer answer, String wrong) {
        return switch (answer) {
            case SignInAnswer.Wrong _ -> new Refusal(texts.say(wrong), texts.say(wrong + ".why"), List.of());
            case SignInAnswer.Wait wait -> new Refusal(texts.say("access.wait"), texts.say("access.wait.why", pause(texts, wait.pause())), List.of());
            case SignInAnswer.Welcome _, SignInAnswer.CodeWanted _ -> null;
        };
    }

    private static String pause(Texts texts, Duration pause) {
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        return seconds < 60 ? texts.say("access.seconds", seconds) : texts.say("access.minutes", (seconds + 59) / 60);
    }

    /** What is wrong with a field; null when nothing is. */
    static @Nullable String fault(Texts texts, Map<String, String> faults, String field) {
        return faults.containsKey(field) ? texts.say(faults.get(field)) : null;
    }

    static NewAccount blank(String name, AddressForm form) {
        return new NewAccount("", name, form, "", "");
    }
}
