package vn.caitien.app.access;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What this module writes down: what is of an account in the installation's record, what is of a school in the school's. */
enum AccessKind implements ActKind {
    INSTALLATION_BEGUN("installation.begun"),
    ACCOUNT_MADE("account.made"),
    ACCOUNT_RENAMED("account.renamed"),
    ACCOUNT_CLOSED("account.closed"),
    ACCOUNT_REOPENED("account.reopened"),
    PASSWORD_CHANGED("account.password-changed"),
    SIGNED_IN("sign-in.done"),
    SIGNED_IN_WITH_CODE("sign-in.done-with-code"),
    SIGNED_IN_WITH_PAPER_CODE("sign-in.done-with-paper-code"),
    THROTTLED("sign-in.throttled"),
    SECOND_STEP_ON("second-step.on"),
    SECOND_STEP_OFF("second-step.off"),
    NEW_CODES("second-step.new-codes"),
    SIGNED_IN_WITH_PASSKEY("sign-in.done-with-passkey"),
    PASSKEY_ADDED("passkey.added"),
    PASSKEY_REMOVED("passkey.removed"),
    INVITATION_MADE("invitation.made", "roles"),
    INVITATION_USED("invitation.used", "roles"),
    INVITATION_WITHDRAWN("invitation.withdrawn"),
    INVITATION_REISSUED("invitation.reissued"),
    RECOVERY_BEGUN("recovery.begun"),
    RECOVERY_ENDED("recovery.ended"),
    ROLE_GIVEN("role.given", "from", "role"),
    ROLE_ENDED("role.ended", "role", "to"),
    DELEGATION_GIVEN("delegation.given", "from", "role", "to"),
    DELEGATION_TAKEN_BACK("delegation.taken-back", "role");

    private final Telling telling;

    AccessKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
