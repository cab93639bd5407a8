package vn.caitien.app.access;

import java.time.Duration;

/** What comes of trying to sign in. */
sealed interface SignInAnswer {
    /** Signed in. */
    record Welcome(AccountId account) implements SignInAnswer {}

    /** The password is right; now the code. */
    record CodeWanted(AccountId account) implements SignInAnswer {}

    /** Name or password is wrong; which of them is not told. */
    record Wrong() implements SignInAnswer {}

    /** Tried too often: later again. */
    record Wait(Duration pause) implements SignInAnswer {}
}
