package vn.caitien.app.moving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.TestPeople;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.TestHouse;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Login;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FileStores;
import vn.caitien.app.platform.files.Kept;
import vn.caitien.app.platform.files.Stored;
import vn.caitien.app.platform.files.TestFiles;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.House;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.catalogue.SchoolType;

/** An installation with two schools, one of which has an issued plan, and empty installations to move that one to. */
final class MovingHouse {
    static final MovingHouse HERE = new MovingHouse();
    private static final String NAME = "Trường THCS Cồn Nổi";

    final Path folder = folder();
    final House house = new House(folder.resolve("here"));
    final Secrets secrets = new Secrets(folder.resolve("here"));
    final FileStore files = FileStores.disk(folder.resolve("here/files"), house.clock);
    final SchoolId other = house.full(2);
    final SchoolId school;
    final AccountId head;
    final AccountId careful;
    final Path file = folder.resolve("school.caitien");
    final Stored bytes;
    final Stored lost;
    final Moved left;

    private MovingHouse() {
        UUID commune = house.invented().get("con-duoi");
        school = house.cards.found(House.ACTOR, new NewSchool(NAME, SchoolType.LOWER_SECONDARY,
                Set.of(Level.LOWER_SECONDARY), "CN-01", commune, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
        TestPeople people = new TestPeople(house.views, house.clock);
        head = people.someone(Role.HEAD, school);
        careful = people.someone(Role.SECRETARY, school);
        ImprovementPlans plans = TestHouse.plans(house, people);
        UUID year = house.year(school, 2026);
        TestPlans.issued(plans, head, school, year, house.person(school, "Lê Văn Một\tHai\\"));
        run(house.logins, """
                update unit set code = 'CD-7' where id = '%4$s';
                update account set totp_key = '\\x01', totp_step = 1 where id = '%2$s';
                insert into passkey (id, account, label, public_key, signatures, transports, backup_eligible, backed_up, made_at,
                    used_at) values ('\\x0102', '%2$s', 'Điện thoại', '\\x03', 4, '{internal}', true, false, now(), now());
                insert into account (id, login, login_key, display_name, address_form, password_hash, language, look, made_at, version)
                    values ('%3$s', 'keeper', 'keeper', 'Người giữ hệ thống', 'none', 'secret', 'vi', 'system', now(), 1);
                insert into plan_import (school_id, id, account, file_name, bytes, state, agreed, made_at, version)
                    values ('%1$s', gen_random_uuid(), '%2$s', 'kế hoạch.pdf', '\\x255044', 'READING', '{a,b}', now(), 1)
                """.formatted(school.value(), careful.value(), House.ACTOR.account(), commune));
        bytes = kept("Biên bản họp\n\nHội đồng trường");
        lost = kept("mất rồi");
        files.remove(school, new Kept(lost.sha256(), lost.length(), Instant.MAX));
        left = export(file, false, false);
    }

    private Stored kept(String text) {
        try {
            Stored stored = files.put(school, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1000);
            TestFiles.row(house.logins, school, stored, house.clock.instant());
            return stored;
        } catch (IOException | SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    Moved export(Path to, boolean credentials, boolean close) {
        return SchoolExport.write(house.logins.owner(), files, secrets, house.clock,
                new SchoolExport.Wish(school.toString(), to, null, credentials, close));
    }

    /** Another installation. */
    record There(Logins logins, Secrets secrets, FileStore files) {
        Moved take(Path file) {
            return take(file, false, true);
        }

        Moved take(Path file, boolean rename, boolean keep) {
            return SchoolImport.run(logins.owner(), files, secrets, HERE.house.clock, SchoolFile.read(file, null),
                    new SchoolImport.Wish(rename, keep));
        }
    }

    There there() {
        Path place = folder.resolve("there" + System.nanoTime());
        return new There(TestDatabase.fresh(), new Secrets(place), FileStores.disk(place.resolve("files"), house.clock));
    }

    /** What the database shows of each table of the school, by table; of its record, up to that entry. */
    static Map<String, String> shown(Logins logins, SchoolId school, long entries) {
        Map<String, String> shown = new TreeMap<>();
        for (String table : texts(logins, "select relname from pg_class where relforcerowsecurity")) {
            String number = table.equals("trail_entry") ? " and number <= " + entries : "";
            if (!table.equals("trail_head")) {
                shown.put(table, texts(logins, "select count(*) || ' ' || md5(string_agg(t::text, '|' order by t::text)) from "
                        + table + " t where school_id = '" + school.value() + "'" + number).getFirst());
            }
        }
        return shown;
    }

    static void run(Logins logins, String commands) {
        run(logins.owner(), commands);
    }

    static void run(Login login, String commands) {
        try (Connection connection = login.connect(); Statement statement = connection.createStatement()) {
            statement.execute(commands);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    static List<String> texts(Logins logins, String query) {
        return texts(logins.owner(), query);
    }

    static List<String> texts(Login login, String query) {
        try (Connection connection = login.connect(); ResultSet rows = connection.createStatement().executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "moving");
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
