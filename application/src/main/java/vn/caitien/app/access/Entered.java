package vn.caitien.app.access;

import java.util.Optional;
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

    /** The deed a right is needed for besides the deed itself; empty for one's own. */
    public Optional<Deed> deed() {
        return forAnother.map(other -> Deed.REPORT_FOR_ANOTHER);
    }

    /** The key of its sentence: {0} who reports, {1} who typed it. */
    public String key() {
        return forAnother.isPresent() ? "access.entered.for-another" : "access.entered.by";
    }
}
