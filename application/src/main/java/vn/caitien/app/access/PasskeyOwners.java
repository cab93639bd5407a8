package vn.caitien.app.access;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as devices know them: by the sixteen bytes of their id; a closed one is known no more. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private static final int BYTES = 16;

    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    static Bytes bytes(AccountId account) {
        return new Bytes(ByteBuffer.allocate(BYTES).putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits()).array());
    }

    /** @throws IllegalArgumentException when these are no account's */
    static AccountId account(Bytes bytes) {
        if (bytes.getBytes().length != BYTES) {
            throw new IllegalArgumentException("not the id of an account");
        }
        ByteBuffer id = ByteBuffer.wrap(bytes.getBytes());
        return new AccountId(new UUID(id.getLong(), id.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return one(account(id));
    }

    /** @param name the id of the account, which is how sessions name their owner */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return one(new AccountId(UUID.fromString(name)));
    }

    /** Accounts are made elsewhere. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("an account is not made by its key");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("an account is not closed by its key");
    }

    private @Nullable PublicKeyCredentialUserEntity one(AccountId id) {
        return accounts.one(id).filter(account -> account.closedAt() == null)
                .map(account -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(bytes(id)).name(account.login()).displayName(account.name()).build())
                .orElse(null);
    }
}
