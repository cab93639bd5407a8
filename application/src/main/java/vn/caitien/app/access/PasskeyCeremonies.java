package vn.caitien.app.access;

import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.page.TopBar;
import vn.caitien.app.trail.Trail;

/**
 * Makes keys in people's devices, and lets people in by them. The device asks for a finger, a face or its code each time:
 * that stands for password and second step together.
 */
@Service
class PasskeyCeremonies {
    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremonies.class);

    private final PasskeyOwners owners;
    private final Passkeys keys;
    private final Trail trail;
    private final CommonViews views;

    PasskeyCeremonies(PasskeyOwners owners, Passkeys keys, Trail trail, CommonViews views) {
        this.owners = owners;
        this.keys = keys;
        this.trail = trail;
        this.views = views;
    }

    /** What the device of someone signed in is asked for. */
    PublicKeyCredentialCreationOptions beginMaking(PasskeySite site, Authentication owner) {
        return of(site).createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
    }

    /** Keeps what the device gave; false when it is not what was asked for. */
    boolean endMaking(PasskeySite site, AccountId account, PublicKeyCredentialCreationOptions asked, RelyingPartyPublicKey given) {
        try {
            return views.within(() -> {
                trail.record(account.actor(), AccessKind.PASSKEY_ADDED.of(account.value()));
                of(site).registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked, given));
                return true;
            });
        } catch (RuntimeException refused) {
            LOG.debug("a key that is not what was asked for", refused);
            return false;
        }
    }

    /** What the device of whoever it is is asked for. */
    PublicKeyCredentialRequestOptions beginSignIn(PasskeySite site) {
        return of(site).createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** Who it is; empty when the key is not known, does not fit, or its owner's account is closed. */
    Optional<AccountId> endSignIn(PasskeySite site, PublicKeyCredentialRequestOptions asked,
            PublicKeyCredential<AuthenticatorAssertionResponse> given) {
        try {
            return views.within(() -> {
                PublicKeyCredentialUserEntity owner = of(site).authenticate(new RelyingPartyAuthenticationRequest(asked, given));
                Optional<AccountId> account = Optional.ofNullable(owner).map(one -> PasskeyOwners.account(one.getId()));
                account.ifPresent(one -> trail.record(one.actor(), AccessKind.SIGNED_IN_WITH_PASSKEY.of(one.value())));
                return account;
            });
        } catch (RuntimeException refused) {
            LOG.debug("a key that does not fit", refused);
            return Optional.empty();
        }
    }

    /** @throws NotHere when the account has none such */
    void remove(AccountId account, Bytes id) {
        views.within(() -> {
            trail.record(account.actor(), AccessKind.PASSKEY_REMOVED.of(account.value()));
            if (!keys.remove(account, id)) {
                throw new NotHere("passkey");
            }
            return true;
        });
    }

    private Webauthn4JRelyingPartyOperations of(PasskeySite site) {
        Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(owners, keys,
                PublicKeyCredentialRpEntity.builder().id(site.host()).name(TopBar.PROGRAM).build(), Set.of(site.origin()));
        operations.setCustomizeCreationOptions(options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED).userVerification(UserVerificationRequirement.REQUIRED).build()));
        operations.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
