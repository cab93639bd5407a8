package vn.caitien.app.improvement.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.intake.PlanImport.Fault;
import vn.caitien.app.improvement.intake.PlanImport.State;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanJson;

/** Documents on their way to plans. Whoever asks says whose it is: to anyone else it is not there. */
@Repository
class Imports {
    private static final Sql OF_ACCOUNT = Sql.ofSchool("""
            select id, file_name, state, fault, detail, coalesce(jsonb_array_length(found), 0) as found, made_at, version,
                null as content
            from plan_import where school_id = :school and account = :account and made_at > :since order by made_at desc
            limit :most
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select id, file_name, state, fault, detail, coalesce(jsonb_array_length(found), 0) as found, made_at, version,
                source, found -> chosen as read, content, agreed, undo
            from plan_import where school_id = :school and id = :id and account = :account and made_at > :since
            """);
    private static final Sql FOUND = Sql.ofSchool("""
            select jsonb_array_elements(found) from plan_import where school_id = :school and id = :id and account = :account
            """);
    private static final Sql FILE = Sql.ofSchool("""
            select file_name, bytes from plan_import
            where school_id = :school and id = :id and account = :account and made_at > :since
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into plan_import (school_id, id, account, file_name, bytes, state, made_at, version)
            values (:school, :id, :account, :name, :bytes, 'READING', :at, 1)
            """);
    private static final Sql READ = Sql.ofSchool("""
            update plan_import set state = 'READ', source = cast(:source as jsonb), found = cast(:found as jsonb),
                version = version + 1
            where school_id = :school and id = :id and state = 'READING'
            """);
    private static final Sql UNREAD = Sql.ofSchool("""
            update plan_import set state = 'UNREAD', fault = :fault, detail = :detail, version = version + 1
            where school_id = :school and id = :id and state = 'READING'
            """);
    private static final Sql CHOOSE = Sql.ofSchool("""
            update plan_import set chosen = :chosen, content = found -> cast(:chosen as int), agreed = '{}', undo = '[]',
                version = version + 1
            where school_id = :school and id = :id and account = :account and version = :version and state = 'READ'
                and jsonb_array_length(found) > :chosen
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update plan_import set content = cast(:content as jsonb), agreed = :agreed, undo = cast(:undo as jsonb),
                version = version + 1
            where school_id = :school and id = :id and account = :account and version = :version
            """);
    private static final Sql REMOVE = Sql.ofSchool("""
            delete from plan_import
            where school_id = :school and id = :id and account = :account and version = :version
            """);
    private static final Sql FORGET = Sql.ofSchool("""
            delete from plan_import where school_id = :school and made_at <= :since
            """);
    private static final int MOST = 20;

    private final SchoolTables tables;

    Imports(SchoolTables tables) {
        this.tables = tables;
    }

    /** What was given. */
    record Given(String fileName, byte[] bytes) {}

    /** Without drafts, the latest first. */
    List<PlanImport> of(SchoolId school, AccountId account, Instant since) {
        return tables.of(school, OF_ACCOUNT).param("account", account.value()).param("since", at(since)).param("most", MOST)
                .query((row, at) -> one(row)).list();
    }

    Optional<PlanImport> one(SchoolId school, AccountId account, UUID id, Instant since) {
        return tables.of(school, ONE).param("account", account.value()).param("id", id).param("since", at(since))
                .query((row, at) -> one(row)).optional();
    }

    List<Plan> found(SchoolId school, AccountId account, UUID id) {
        return tables.of(school, FOUND).param("account", account.value()).param("id", id)
                .query((row, at) -> DraftJson.plan(row.getString(1))).list();
    }

    Optional<Given> file(SchoolId school, AccountId account, UUID id, Instant since) {
        return tables.of(school, FILE).param("account", account.value()).param("id", id).param("since", at(since))
                .query((row, at) -> new Given(row.getString("file_name"), row.getBytes("bytes"))).optional();
    }

    void add(SchoolId school, AccountId account, UUID id, Given given, Instant at) {
        tables.of(school, ADD).param("account", account.value()).param("id", id).param("name", given.fileName())
                .param("bytes", given.bytes()).param("at", at(at)).update();
    }

    /** Once: a second reading of the same document, by another process, changes nothing. */
    void read(SchoolId school, UUID id, List<Plan> plans, SourceView source) {
        tables.of(school, READ).param("id", id).param("source", SourceViews.json(source))
                .param("found", PlanJson.write(plans)).update();
    }

    void unread(SchoolId school, UUID id, Fault fault) {
        tables.of(school, UNREAD).param("id", id).param("fault", fault.reason()).param("detail", fault.detail()).update();
    }

    void choose(SchoolId school, AccountId account, UUID id, int version, int chosen) {
        changed(tables.of(school, CHOOSE).param("account", account.value()).param("id", id).param("version", version)
                .param("chosen", chosen).update(), id);
    }

    void change(SchoolId school, AccountId account, UUID id, int version, Draft draft) {
        changed(tables.of(school, CHANGE).param("account", account.value()).param("id", id).param("version", version)
                .param("content", PlanJson.write(draft.content())).param("agreed", draft.agreed().toArray(String[]::new))
                .param("undo", DraftJson.done(draft.done())).update(), id);
    }

    void remove(SchoolId school, AccountId account, UUID id, int version) {
        changed(tables.of(school, REMOVE).param("account", account.value()).param("id", id).param("version", version)
                .update(), id);
    }

    /** Throws away what is that old. */
    void forget(SchoolId school, Instant since) {
        tables.of(school, FORGET).param("since", at(since)).update();
    }

    private static void changed(int rows, UUID id) {
        if (rows != 1) {
            throw new StaleVersion("plan import " + id);
        }
    }

    private static PlanImport one(ResultSet row) throws SQLException {
        String fault = row.getString("fault");
        String content = row.getString("content");
        return new PlanImport(row.getObject("id", UUID.class), row.getString("file_name"),
                State.valueOf(row.getString("state")), fault == null ? null : new Fault(fault, row.getString("detail")),
                row.getInt("found"), content == null ? null : draft(row, content),
                row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getInt("version"));
    }

    private static Draft draft(ResultSet row, String content) throws SQLException {
        String[] agreed = (String[]) row.getArray("agreed").getArray();
        return new Draft(DraftJson.plan(row.getString("read")), DraftJson.plan(content),
                new LinkedHashSet<>(Arrays.asList(agreed)), DraftJson.done(row.getString("undo")),
                SourceViews.read(row.getString("source")));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
