package vn.caitien.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;

/** The public halves of the keys in people's devices. */
@Repository
class Passkeys implements UserCredentialRepository {
    private static final Sql SAVE = Sql.ofCommon("""
            insert into common.passkey (id, account, label, public_key, signatures, transports, backup_eligible, backed_up,
                attestation, client_data, made_at, used_at)
            values (:id, :account, :label, :key, :signatures, cast(:transports as text[]), :eligible, :backed,
                :attestation, :client, :made, :used)
            on conflict (id) do update set signatures = excluded.signatures, backed_up = excluded.backed_up, used_at = excluded.used_at
            """);
    private static final Sql ONE = Sql.ofCommon("""
            select id, account, label, public_key, signatures, transports, backup_eligible, backed_up, attestation, client_data,
                   made_at, used_at
            from common.passkey where id = :id
            """);
    private static final Sql OF_ACCOUNT = Sql.ofCommon("""
            select id, account, label, public_key, signatures, transports, backup_eligible, backed_up, attestation, client_data,
                   made_at, used_at
            from common.passkey where account = :account order by made_at, id
            """);
    private static final Sql REMOVE = Sql.ofCommon("""
            delete from common.passkey where id = :id and account = :account
            """);
    private static final Sql REMOVE_ALL = Sql.ofCommon("""
            delete from common.passkey where account = :account
            """);
    private static final Sql DELETE = Sql.ofCommon("""
            delete from common.passkey where id = :id
            """);

    private final CommonViews views;

    Passkeys(CommonViews views) {
        this.views = views;
    }

    /** By the day they were made. */
    List<CredentialRecord> of(AccountId account) {
        return views.of(OF_ACCOUNT).param("account", account.value()).query((row, at) -> passkey(row)).list();
    }

    /** False when the account has none such. */
    boolean remove(AccountId account, Bytes id) {
        return views.of(REMOVE).param("account", account.value()).param("id", id.getBytes()).update() == 1;
    }

    void removeAll(AccountId account) {
        views.of(REMOVE_ALL).param("account", account.value()).update();
    }

    @Override
    public void delete(Bytes id) {
        views.of(DELETE).param("id", id.getBytes()).update();
    }

    @Override
    public void save(CredentialRecord key) {
        views.of(SAVE)
                .param("id", key.getCredentialId().getBytes())
                .param("account", PasskeyOwners.account(key.getUserEntityUserId()).value())
                .param("label", key.getLabel())
                .param("key", key.getPublicKey().getBytes())
                .param("signatures", key.getSignatureCount())
                .param("transports", key.getTransports().stream().map(AuthenticatorTransport::getValue).toArray(String[]::new))
                .param("eligible", key.isBackupEligible())
                .param("backed", key.isBackupState())
                .param("attestation", bytes(key.getAttestationObject()))
                .param("client", bytes(key.getAttestationClientDataJSON()))
                .param("made", key.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", key.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return views.of(ONE).param("id", id.getBytes()).query((row, at) -> passkey(row)).optional().orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return of(PasskeyOwners.account(user));
    }

    /** A key that was kept proved the person, not the device alone: no other is taken. */
    private static CredentialRecord passkey(ResultSet row) throws SQLException {
        byte[] attestation = row.getBytes("attestation");
        byte[] client = row.getBytes("client_data");
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("id")))
                .userEntityUserId(PasskeyOwners.bytes(new AccountId(row.getObject("account", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(true)
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf).collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(attestation == null ? null : new Bytes(attestation))
                .attestationClientDataJSON(client == null ? null : new Bytes(client))
                .created(row.getObject("made_at", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("used_at", OffsetDateTime.class).toInstant())
                .label(row.getString("label"))
                .build();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes some) {
        return some == null ? null : some.getBytes();
    }
}
