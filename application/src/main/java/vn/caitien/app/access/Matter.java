package vn.caitien.app.access;

import java.util.Set;

/**
 * What a deed is done to, as far as the right to it depends on that.
 *
 * @param owners whose it is, such as those who have a task
 * @param named who were named for it, such as those asked to answer a recommendation
 * @param published whether it is public
 */
public record Matter(Set<AccountId> owners, Set<AccountId> named, boolean published) {
    /** Nothing in particular. */
    public static final Matter ANY = new Matter(Set.of(), Set.of(), false);
    /** Something public. */
    public static final Matter PUBLIC = new Matter(Set.of(), Set.of(), true);

    public static Matter ownedBy(Set<AccountId> owners) {
        return new Matter(owners, Set.of(), false);
    }

    public static Matter namedFor(Set<AccountId> named) {
        return new Matter(Set.of(), named, false);
    }
}
