package vn.caitien.app.access;

import org.jspecify.annotations.Nullable;

/**
 * What a sign-in is measured against.
 *
 * @param passwordHash null as long as no password was chosen
 * @param secondStep whether a code is asked for
 */
record Credentials(AccountId account, @Nullable String passwordHash, boolean secondStep) {
    @Override
    public String toString() {
        return "credentials of " + account;
    }
}
