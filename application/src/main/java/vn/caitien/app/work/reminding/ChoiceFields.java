package vn.caitien.app.work.reminding;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.mail.MailAddress;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;

/**
 * The choice in a form.
 *
 * @param known null where nothing was chosen yet
 */
record ChoiceFields(Texts texts, Posted posted, @Nullable ReminderChoice known) {
    private static final String WANTED = "wanted";
    private static final String ADDRESS = "address";
    private static final String RHYTHM = "rhythm";
    private static final String LANGUAGE = "language";
    private static final String TICKED = "true";

    List<Field> all() {
        Field wanted = Field.of(Kind.CHECKBOX, WANTED, say("wanted"), String.valueOf(wanted()));
        Field address = Field.of(Kind.EMAIL, ADDRESS, say("address"), address()).hint(say("address.hint")).autocomplete("email")
                .error(posted.isSent() && faulty() ? say("address.wrong") : null);
        Field rhythm = Field.of(Kind.SELECT, RHYTHM, say("rhythm"), rhythm().key()).must()
                .options(Arrays.stream(Rhythm.values()).map(one -> new Option(one.key(), say("rhythm." + one.key()))).toList());
        Field language = Field.of(Kind.SELECT, LANGUAGE, say("language"), language().tag()).must()
                .options(Arrays.stream(Language.values()).map(one -> new Option(one.tag(), texts.say("reminders.language." + one.tag()))).toList());
        return List.of(wanted, address, rhythm, language);
    }

    /** What was sent; empty when the address is none, or one is missing. */
    Optional<ReminderChoice> choice(AccountId account, Instant now) {
        return faulty() ? Optional.empty() : Optional.of(new ReminderChoice(account, wanted(), address().isEmpty() ? null : address(),
                rhythm(), language(), now));
    }

    private boolean faulty() {
        return address().isEmpty() ? wanted() : MailAddress.typed(address(), null).isEmpty();
    }

    private boolean wanted() {
        return posted.isSent() ? posted.sent(WANTED, "").equals(TICKED) : known != null && known.wanted();
    }

    private String address() {
        return posted.sent(ADDRESS, known == null ? null : known.address()).strip();
    }

    private Rhythm rhythm() {
        return Rhythm.of(posted.sent(RHYTHM, "")).orElse(known == null ? Rhythm.WEEKDAYS : known.rhythm());
    }

    private Language language() {
        Language before = known == null ? texts.language() : known.language();
        return Language.of(posted.sent(LANGUAGE, before.tag()));
    }

    private String say(String key) {
        return texts.say("reminders.field." + key);
    }
}
