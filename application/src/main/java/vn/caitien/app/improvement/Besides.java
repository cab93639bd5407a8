package vn.caitien.app.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanBeside.Mark;
import vn.caitien.app.improvement.PlanRemark.Said;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** What lies beside plans, in one look. */
@Repository
class Besides {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Sql OF = Sql.ofSchool("""
            select coalesce(s.number, 0) as issues, m.code, encode(s.sha256, 'hex') as hash,
                (select jsonb_agg(jsonb_build_object('id', c.id, 'number', c.number, 'media', c.media, 'account', c.account,
                    'at', c.at) order by c.at, c.id)
                 from plan_scan c where c.school_id = :school and c.plan = p.id and c.number = s.number) as scans,
                (select jsonb_agg(jsonb_build_object('id', r.id, 'place', r.place, 'words', r.words, 'account', r.account,
                    'role', r.role, 'at', r.at, 'settledBy', r.settled_by, 'settledAt', r.settled_at, 'answers',
                    (select jsonb_agg(jsonb_build_object('words', a.words, 'account', a.account, 'role', a.role, 'at', a.at)
                        order by a.at, a.id) from plan_answer a where a.school_id = :school and a.remark = r.id))
                    order by r.at, r.id)
                 from plan_remark r where r.school_id = :school and r.plan = p.id) as remarks,
                (select min(t.at) from plan_told t where t.school_id = :school and t.plan = p.id and t.number = s.number
                    and t.way = 'READ' and t.person = cast(:reader as uuid) and t.withdrawn_at is null) as read_at
            from improvement_plan p
                left join lateral (select number, sha256 from plan_snapshot
                    where school_id = :school and plan = p.id order by number desc limit 1) s on true
                left join plan_mark m on m.school_id = :school and m.plan = p.id and m.number = s.number
            where p.school_id = :school and p.id = :plan
            """);

    private final SchoolTables tables;

    Besides(SchoolTables tables) {
        this.tables = tables;
    }

    private record ScanRow(UUID id, int number, String media, UUID account, OffsetDateTime at) {
        Scan scan() {
            return new Scan(id, number, ScanMedia.ofType(media), new AccountId(account), at.toInstant());
        }
    }

    private record SaidRow(String words, UUID account, String role, OffsetDateTime at) {
        Said said() {
            return new Said(words, role, new Change(new AccountId(account), at.toInstant()));
        }
    }

    private record RemarkRow(
            UUID id, @Nullable String place, String words, UUID account, String role, OffsetDateTime at,
            @Nullable UUID settledBy, @Nullable OffsetDateTime settledAt, @Nullable List<SaidRow> answers) {
        PlanRemark remark() {
            Change settled = settledBy == null || settledAt == null ? null : new Change(new AccountId(settledBy), settledAt.toInstant());
            return new PlanRemark(id, place, new SaidRow(words, account, role, at).said(),
                    answers == null ? List.of() : answers.stream().map(SaidRow::said).toList(), settled);
        }
    }

    /** @param reader whose reading is asked for; null for nobody's */
    PlanBeside of(SchoolId school, PlanId plan, @Nullable AccountId reader) {
        return tables.of(school, OF).param("plan", plan.value()).param("reader", reader == null ? null : reader.value()).query((row, at) -> beside(row)).single();
    }

    private static PlanBeside beside(ResultSet row) throws SQLException {
        String code = row.getString("code");
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        return new PlanBeside(code == null ? null : new Mark(new PaperCode(code), row.getString("hash")),
                scans(row.getString("scans")), remarks(row.getString("remarks")), row.getInt("issues"),
                read == null ? null : read.toInstant());
    }

    private static List<Scan> scans(@Nullable String json) {
        return json == null ? List.of() : List.of(JSON.readValue(json, ScanRow[].class)).stream().map(ScanRow::scan).toList();
    }

    private static List<PlanRemark> remarks(@Nullable String json) {
        return json == null ? List.of() : List.of(JSON.readValue(json, RemarkRow[].class)).stream().map(RemarkRow::remark).toList();
    }
}
