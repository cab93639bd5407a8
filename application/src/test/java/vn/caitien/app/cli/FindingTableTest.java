package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.check.Checked;
import vn.caitien.check.Checker;
import vn.caitien.plan.Silence;

class FindingTableTest {
    private static String table(Checked checked, int columns) {
        Terminal terminal = new Terminal(InputStream.nullInputStream(), Terminal.stream(OutputStream.nullOutputStream(), false),
                Terminal.stream(OutputStream.nullOutputStream(), true), false, columns);
        return new FindingTable(new RootCommand(Words.in(Language.VI), terminal)).of(checked);
    }

    private static Checked checked() {
        return Checker.in(Locale.of("vi")).check(Faulty.numberBlank(new Silence(Faulty.RULE, null, "Chờ văn thư")));
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "150, 150", "20, 80", "500, 180"})
    void no_line_is_wider_than_the_terminal_but_none_is_too_narrow_or_too_wide_to_read(int columns, int widest) {
        assertThat(table(checked(), columns).lines().filter(line -> line.startsWith("│"))).allMatch(line -> line.length() <= widest);
    }

    @Test
    void a_plan_without_findings_says_so() {
        Checked none = new Checked(Plans.titled("Cải tiến"), List.of(), Map.of());
        assertThat(table(none, 100)).contains("Không thấy gì phải sửa.").doesNotContain("┌");
    }
}
