package vn.caitien.app.access;

import java.util.Map;
import java.util.Optional;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.trail.Actor;

/**
 * Who said something and who typed it: "X báo cáo, Y nhập hộ".
 *
 * @param by who typed it
 * @param forAnother from whom it comes, when that is another
 */
public record Entered(AccountId by, Optional<AccountId> forAnother) {
    /** By the person themself. */
    public static Entered by(AccountId account) {
        return new Entered(account, Optional.empty());
    }

    /** For another; the same as {@link #by} when both are one. */
    public static Entered by(AccountId account, AccountId reporter) {
        return new Entered(account, Optional.of(reporter).filter(other -> !other.equals(account)));
    }

    /** What a line of the record tells; empty when the program did it. */
    public static Optional<Entered> of(Actor actor) {
        return Optional.ofNullable(actor.account()).map(account -> new Entered(
                new AccountId(account), Optional.ofNullable(actor.reportedBy()).map(AccountId::new)));
    }

    /** Who is told of in the record. */
    public Actor actor() {
        return new Actor(by.value(), forAnother.map(AccountId::value).orElse(null));
    }

    /**
     * What stands under it, such as "thầy Minh báo cáo, cô Lan nhập hộ".
     *
     * @param names what people are called
     */
    public String words(Texts texts, Map<AccountId, String> names) {
        String typed = names.getOrDefault(by, "");
        return forAnother.map(other -> texts.say("access.entered.for-another", names.getOrDefault(other, ""), typed))
                .orElseGet(() -> texts.say("access.entered.by", typed));
    }
}
