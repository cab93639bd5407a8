package vn.caitien.app.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;

/**
 * "X báo cáo, Y nhập hộ": who types says from whom it comes. A page shows {@link #field} by the template
 * {@code access/reporter}, takes what was sent to {@link #entered}, and writes its act with {@link Entered#actor}.
 */
@Component
public final class Reporters {
    /** Under which name the form sends it. */
    public static final String FIELD = "reporter";

    private final Members members;
    private final Permissions permissions;
    private final Clock clock;

    Reporters(Members members, Permissions permissions, Clock clock) {
        this.members = members;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * Whom one may enter for; oneself first.
     *
     * @param chosen what was sent before; empty for oneself
     * @return empty when one enters for nobody but oneself: then the page shows nothing
     */
    public Optional<Field> field(Texts texts, Rights rights, SchoolId school, String chosen) {
        if (!rights.may(school, Deed.REPORT_FOR_ANOTHER, Matter.ANY).allowed()) {
            return Optional.empty();
        }
        LocalDate today = Today.of(clock);
        List<Option> people = Stream.concat(Stream.of(new Option("", texts.say("access.reporter.self"))),
                members.of(school).stream()
                        .filter(one -> !one.account().equals(rights.account()) && one.roles().stream().anyMatch(role -> role.on(today)))
                        .map(one -> new Option(one.account().toString(), one.name()))).toList();
        return Optional.of(Field.of(Field.Kind.SELECT, FIELD, texts.say("access.reporter"), chosen).must()
                .hint(texts.say("access.reporter.hint")).options(people));
    }

    /**
     * Who said it and who typed it.
     *
     * @param sent the field as it was sent; empty for oneself
     * @param deed what is done by it, which the one it comes from has to be allowed; the one who types has to be allowed
     *     to enter for another
     * @throws NotHere when one of them may not
     */
    public Entered entered(Rights rights, SchoolId school, String sent, Deed deed, Matter matter) {
        Optional<AccountId> other = account(sent).filter(one -> !one.equals(rights.account()));
        Rights theirs = other.map(permissions::of).orElse(rights);
        boolean may = theirs.may(school, deed, matter).allowed()
                && (other.isEmpty() || rights.may(school, Deed.REPORT_FOR_ANOTHER, Matter.ANY).allowed());
        if (!may) {
            throw new NotHere(deed + " in " + school);
        }
        return other.map(one -> Entered.by(rights.account(), one)).orElseGet(() -> Entered.by(rights.account()));
    }

    private static Optional<AccountId> account(String sent) {
        try {
            return sent.isEmpty() ? Optional.empty() : Optional.of(new AccountId(UUID.fromString(sent)));
        } catch (IllegalArgumentException wrong) {
            throw new NotHere("account " + sent);
        }
    }
}
