package vn.caitien.app.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caitien.app.moving.MovingHouse.HERE;
import static vn.caitien.app.moving.MovingHouse.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.caitien.app.moving.Inventory.Piece;
import vn.caitien.app.moving.MovingHouse.There;
import vn.caitien.app.platform.backup.Backups;
import vn.caitien.app.platform.backup.Measured;
import vn.caitien.app.trail.TrailEnds;

/** What is not taken in, and that nothing of it stays. */
class RefusedMovesTest {
    private static final There THERE = HERE.there();

    private static void refused(Path file, String key) {
        assertThatThrownBy(() -> THERE.take(file)).isInstanceOfSatisfying(MovingRefused.class,
                refused -> assertThat(refused.key()).isEqualTo("moving." + key));
        assertThat(texts(THERE.logins(), "select id::text from account union all select id::text from unit union all "
                + "select school_id::text from school union all select school_id::text from trail_head")).isEmpty();
    }

    private static Path changed(UnaryOperator<Inventory> change) throws IOException {
        return Rewritten.of(HERE.file, "none", lines -> lines, change);
    }

    private static Path changed(String table, UnaryOperator<List<String>> change) throws IOException {
        return Rewritten.of(HERE.file, "tables/" + table + ".copy", change, inventory -> inventory);
    }

    private static Inventory with(Inventory of, int format, String migration, List<String> circulars) {
        return new Inventory(format, migration, of.school(), of.name(), of.madeAt(), of.credentials(), of.record(), circulars,
                of.pieces());
    }

    @Test
    void a_school_that_is_here_already() {
        There there = HERE.there();
        there.take(HERE.file);
        List<String> record = texts(there.logins(), "select number || kind from trail_entry order by 1");
        assertThatThrownBy(() -> there.take(HERE.file)).isInstanceOfSatisfying(MovingRefused.class,
                refused -> assertThat(refused.key()).isEqualTo("moving.already-there"));
        assertThat(texts(there.logins(), "select number || kind from trail_entry order by 1")).isEqualTo(record);
    }

    @Test
    void a_newer_file() throws Exception {
        refused(changed(of -> with(of, Inventory.FORMAT + 1, of.migration(), of.circulars())), "newer");
        refused(changed(of -> with(of, of.format(), "999", of.circulars())), "newer");
    }

    @Test
    void a_circular_nobody_here_knows() throws Exception {
        refused(changed(of -> with(of, of.format(), of.migration(), List.of("tt99-2099"))), "no-circular");
    }

    @Test
    void a_file_that_was_cut_or_altered() throws Exception {
        byte[] whole = Files.readAllBytes(HERE.file);
        refused(Files.write(HERE.folder.resolve("cut"), Arrays.copyOf(whole, whole.length / 2)), "cut");
        whole[whole.length / 3] ^= 1;
        refused(Files.write(HERE.folder.resolve("altered"), whole), "altered");
        refused(Rewritten.of(HERE.file, "tables/staff.copy", lines -> List.of(), of -> Rewritten.with(of, piece ->
                HERE.left.tables().stream().filter(table -> table.name().equals(piece.table())).findFirst()
                        .map(table -> new Piece(piece.name(), piece.table(), piece.columns(), piece.key(),
                                new Measured(table.rows(), 1, table.sha256()))).orElse(piece))), "altered");
    }

    @Test
    void another_kind_of_file() throws Exception {
        Path backup = HERE.folder.resolve("whole.backup");
        new Backups(HERE.secrets, new TrailEnds(), HERE.house.clock).write(HERE.house.logins, backup, null);
        refused(backup, "not-a-backup");
        refused(Files.writeString(HERE.folder.resolve("letter"), "Kính gửi"), "not-a-backup");
    }

    @Test
    void rows_the_database_does_not_take_leave_nothing_of_what_came_before_them() throws Exception {
        refused(changed("plan_mark", lines -> lines.stream().map(line -> line.replaceAll("\t[^\t]*$", "\tno day")).toList()), "database");
    }

    @Test
    void rows_that_lost_what_they_lean_on() throws Exception {
        refused(changed("school_year", lines -> List.of()), "database");
    }

    @Test
    void rows_of_another_school() throws Exception {
        refused(changed("staff", lines -> {
            List<String> more = new ArrayList<>(lines);
            more.add(lines.getFirst().replace(HERE.school.toString(), HERE.other.toString())
                    .replaceFirst("\t[0-9a-f-]{36}", "\t" + new UUID(9, 9)));
            return more;
        }), "different");
    }

    @Test
    void a_record_that_was_changed_on_the_way() throws Exception {
        refused(changed("trail_entry", lines -> lines.stream().map(line -> line.replace("school.founded", "school.renamed")).toList()),
                "different");
    }

    @Test
    void a_column_that_is_gone_and_one_that_must_be_there() throws Exception {
        refused(changed(of -> Rewritten.with(of, piece -> "staff".equals(piece.table())
                ? new Piece(piece.name(), "staff", List.of("school_id", "id", "shoe"), piece.key(), piece.measured()) : piece)), "unfit");
        refused(changed(of -> Rewritten.with(of, piece -> "staff".equals(piece.table())
                ? new Piece(piece.name(), "shoes", piece.columns(), piece.key(), piece.measured()) : piece)), "unfit");
    }

    @Test
    void an_older_table_without_a_column_that_has_a_value_of_its_own_is_taken() throws Exception {
        There there = HERE.there();
        Path older = Rewritten.of(HERE.file, "tables/plan_import.copy",
                lines -> lines.stream().map(line -> without(line, column("agreed"))).toList(),
                of -> Rewritten.with(of, piece -> "plan_import".equals(piece.table())
                        ? new Piece(piece.name(), piece.table(), piece.columns().stream().filter(name -> !name.equals("agreed")).toList(),
                                piece.key(), piece.measured()) : piece));
        there.take(older);
        assertThat(texts(there.logins(), "select file_name || agreed::text from plan_import")).containsExactly("kế hoạch.pdf{}");
    }

    @Test
    void a_school_that_is_not_there_does_not_leave() {
        assertThatThrownBy(() -> SchoolExport.write(HERE.house.logins.owner(), HERE.files, HERE.secrets, HERE.house.clock,
                new SchoolExport.Wish("Trường Không Có", HERE.folder.resolve("none"), null, false, false)))
                .isInstanceOfSatisfying(MovingRefused.class, refused -> assertThat(refused.key()).isEqualTo("moving.no-school"));
    }

    @Test
    void a_file_that_is_there_is_not_written_over_and_no_departure_written_down() {
        String count = "select count(*) from trail_entry where kind = 'school.exported'";
        List<String> before = texts(HERE.house.logins, count);
        assertThatThrownBy(() -> HERE.export(HERE.file, false, false)).isInstanceOf(MovingRefused.class);
        assertThat(texts(HERE.house.logins, count)).isEqualTo(before);
    }

    private static int column(String name) {
        return SchoolFile.read(HERE.file, null).inventory().pieces().stream().filter(piece -> "plan_import".equals(piece.table()))
                .findFirst().orElseThrow().columns().indexOf(name);
    }

    private static String without(String line, int column) {
        List<String> cells = new ArrayList<>(List.of(line.split("\t")));
        cells.remove(column);
        return String.join("\t", cells);
    }
}
