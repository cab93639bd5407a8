package vn.caitien.app.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.database.StatementCount;
import vn.caitien.app.platform.page.TestServer;

/** What a page for anyone costs, however many plans are on it. */
class OpenCostTest {
    private static final int STATEMENTS = 2;
    private static final int BYTES = 20_000;
    private static final OpenSchoolHouse HOUSE = OpenSchoolHouse.open(Offer.ALL);
    private static final Reading READER = Reading.anyone();

    /** The one plan so many times more, each under a word of its own. */
    private static void copy(int from, int to) throws SQLException {
        try (Connection owner = TestServer.logins().owner().connect(); Statement statement = owner.createStatement()) {
            statement.execute("""
                    create temporary table copied as select gen_random_uuid() as id, n from generate_series(%1$d, %2$d) n;
                    insert into improvement_plan select p.school_id, c.id, p.year, p.parent, p.form, p.title, p.period, p.state,
                        p.owner, p.content, p.changed_by, p.changed_at, p.version
                        from improvement_plan p cross join copied c where p.id = '%3$s';
                    insert into plan_snapshot select s.school_id, c.id, s.number, s.format, s.canonical, s.sha256, s.at
                        from plan_snapshot s cross join copied c where s.plan = '%3$s';
                    insert into plan_mark select m.school_id, c.id, m.number, m.code || c.n, m.kind, m.paper, m.day
                        from plan_mark m cross join copied c where m.plan = '%3$s';
                    insert into public_plan select p.school_id, c.id, p.word || '-' || c.n, true
                        from public_plan p cross join copied c where p.plan = '%3$s';
                    drop table copied
                    """.formatted(from, to, HOUSE.plan));
        }
    }

    private static int statements(String path) {
        StatementCount.start();
        assertThat(READER.status(path)).isEqualTo(200);
        return StatementCount.sent().size();
    }

    private static int packed(String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(READER.of(path).body().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @Test
    void two_statements_at_three_plans_and_at_three_hundred() throws SQLException, IOException {
        copy(2, 3);
        assertThat(statements(HOUSE.home())).isEqualTo(STATEMENTS);
        assertThat(statements(HOUSE.page())).isEqualTo(STATEMENTS);
        copy(4, 300);
        assertThat(READER.of(HOUSE.home()).body()).contains("2026-2027-300");
        assertThat(statements(HOUSE.home())).isEqualTo(STATEMENTS);
        assertThat(statements(HOUSE.page())).isEqualTo(STATEMENTS);
        assertThat(packed(HOUSE.home())).isLessThan(BYTES);
        assertThat(packed(HOUSE.page())).isLessThan(BYTES);
    }
}
