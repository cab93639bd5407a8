package vn.caitien.app.access;

import java.sql.Connection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.database.OwnerTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The people of a school that arrives. An account that is here already, by its id, is left as it is. */
public final class ArrivingPeople {
    private static final Sql THERE = Sql.ofOwner("select id from account where id = :id");
    private static final Sql TAKEN = Sql.ofOwner("select login from account where login_key = :key");
    private static final Sql ADD = Sql.ofOwner("""
            insert into account (id, login, login_key, display_name, address_form, password_hash, language, look, made_at,
                closed_at, version)
            values (:id, :login, :key, :name, :form, :hash, :language, :look, :madeAt, :closedAt, 1)
            """);
    private static final Sql ROLE = Sql.ofOwner("""
            insert into membership (id, account, role, school, staff, from_day, to_day, version)
            values (:id, :account, :role, :school, :staff, :from, :to, :version)
            """);
    private static final Sql STANDING = Sql.ofOwner("""
            insert into delegation (id, school, role, giver, taker, from_day, to_day, withdrawn_at, version)
            values (:id, :school, :role, :giver, :taker, :from, :to, :withdrawn, :version)
            """);
    private static final Sql KEY = Sql.ofOwner("""
            insert into passkey (id, account, label, public_key, signatures, transports, backup_eligible, backed_up,
                attestation, client_data, made_at, used_at)
            values (:id, :account, :label, :publicKey, :signatures, cast(:transports as text[]), :backupEligible, :backedUp,
                :attestation, :clientData, :madeAt, :usedAt) on conflict do nothing
            """);

    private final OwnerTables tables;
    private final boolean rename;
    private final Instant now;
    private final List<UUID> added = new ArrayList<>();
    private final Map<String, String> renamed = new TreeMap<>();
    private final List<String> clashes = new ArrayList<>();
    private int withPassword;

    private ArrivingPeople(OwnerTables tables, boolean rename, Instant now) {
        this.tables = tables;
        this.rename = rename;
        this.now = now;
    }

    /**
     * Writes them down; see {@link #clashes} before anything is kept.
     *
     * @param rename whether someone whose login is another's here gets another one
     */
    public static ArrivingPeople add(Connection owner, SchoolId school, MovedPeople people, boolean rename, Instant now) {
        ArrivingPeople arriving = new ArrivingPeople(OwnerTables.on(owner), rename, now);
        people.accounts().forEach(arriving::account);
        if (arriving.clashes.isEmpty()) {
            people.roles().forEach(role -> arriving.role(school, role));
            people.standings().forEach(standing -> arriving.standing(school, standing));
            people.keys().stream().filter(key -> arriving.added.contains(key.account())).forEach(arriving::key);
        }
        return arriving;
    }

    /** How many accounts were made. */
    public int added() {
        return added.size();
    }

    /** How many of these can sign in with the password they had. */
    public int withPassword() {
        return withPassword;
    }

    /** New logins by the old ones. */
    public Map<String, String> renamed() {
        return renamed;
    }

    /** Logins that are others' here, and roles no school has: nothing of this may be kept. */
    public List<String> clashes() {
        return clashes;
    }

    private void account(MovedPeople.Account account) {
        if (!tables.of(THERE).param("id", account.id()).query(UUID.class).list().isEmpty()) {
            return;
        }
        Optional<LoginName> login = free(account);
        if (login.isEmpty()) {
            clashes.add(account.login());
            return;
        }
        String hash = account.passwordHash();
        tables.of(ADD).param("id", account.id()).param("login", login.get().text()).param("key", login.get().key())
                .param("name", account.name()).param("form", account.form())
                .param("hash", hash == null ? Passwords.nobody() : hash)
                .param("language", account.language()).param("look", account.look())
                .param("madeAt", account.madeAt().atOffset(ZoneOffset.UTC))
                .param("closedAt", moment(account.login() == null && account.closedAt() == null ? now : account.closedAt()))
                .update();
        added.add(account.id());
        withPassword += hash == null ? 0 : 1;
    }

    /** The login someone gets; empty when it is another's. Who is nothing here gets one that nobody would sign in by. */
    private Optional<LoginName> free(MovedPeople.Account account) {
        if (account.login() == null) {
            return LoginName.of("moved-" + account.id());
        }
        Optional<LoginName> wanted = LoginName.of(account.login());
        if (wanted.filter(this::taken).isEmpty() || !rename) {
            return wanted.filter(login -> !taken(login));
        }
        for (int number = 2;; number++) {
            Optional<LoginName> next = LoginName.of(account.login() + "." + number);
            if (next.filter(this::taken).isEmpty()) {
                next.ifPresent(login -> renamed.put(account.login(), login.text()));
                return next;
            }
        }
    }

    private boolean taken(LoginName login) {
        return !tables.of(TAKEN).param("key", login.key()).query(String.class).list().isEmpty();
    }

    private void role(SchoolId school, MovedPeople.Role role) {
        if (!ofSchool(role.role())) {
            clashes.add(role.role());
            return;
        }
        tables.of(ROLE).param("id", role.id()).param("account", role.account()).param("role", role.role())
                .param("school", school.value()).param("staff", role.staff())
                .param("from", role.from()).param("to", role.to()).param("version", role.version()).update();
    }

    private void standing(SchoolId school, MovedPeople.Standing standing) {
        if (!ofSchool(standing.role())) {
            clashes.add(standing.role());
            return;
        }
        tables.of(STANDING).param("id", standing.id()).param("school", school.value()).param("role", standing.role())
                .param("giver", standing.giver()).param("taker", standing.taker())
                .param("from", standing.from()).param("to", standing.to())
                .param("withdrawn", moment(standing.withdrawn())).param("version", standing.version()).update();
    }

    private void key(MovedPeople.Key key) {
        tables.of(KEY).param("id", key.id()).param("account", key.account()).param("label", key.label())
                .param("publicKey", key.publicKey()).param("signatures", key.signatures())
                .param("transports", key.transports().toArray(String[]::new))
                .param("backupEligible", key.backupEligible()).param("backedUp", key.backedUp())
                .param("attestation", key.attestation()).param("clientData", key.clientData())
                .param("madeAt", moment(key.madeAt())).param("usedAt", moment(key.usedAt())).update();
    }

    /** A file from elsewhere makes nobody the keeper of this installation. */
    private static boolean ofSchool(String role) {
        try {
            return Role.valueOf(role).ofSchool();
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
