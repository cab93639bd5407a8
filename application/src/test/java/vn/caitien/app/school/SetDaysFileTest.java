package vn.caitien.app.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.settings.SettingValues;

class SetDaysFileTest {
    private static final String GOOD = """
            "2026-2027":
              - day: 2027-01-30
                what: Nộp báo cáo học kỳ I
                what-en: Report of the first term
                before: true
                document: Công văn 45/SGDĐT-VP
              - {day: "2026-09-05", what: Khai giảng, document: Quyết định 12/QĐ-UBND}
            """;
    @TempDir
    private Path data;

    @Test
    void entries_are_read_with_their_papers() {
        assertThat(new SetDaysFile("x", GOOD).days()).containsExactly(
                new SetDay(LocalDate.of(2027, 1, 30), true, "Nộp báo cáo học kỳ I", "Report of the first term", "Công văn 45/SGDĐT-VP"),
                new SetDay(LocalDate.of(2026, 9, 5), false, "Khai giảng", null, "Quyết định 12/QĐ-UBND"));
    }

    @Test
    void what_comes_with_the_program_can_be_read() {
        assertThat(SetDaysFile.builtIn().days()).allSatisfy(day -> assertThat(day.document()).isNotBlank());
    }

    @Test
    void the_english_words_are_for_who_reads_english_and_where_there_are_none_the_vietnamese() {
        assertThat(new SetDaysFile("x", GOOD).days()).extracting(day -> day.what(Language.EN)).containsExactly("Report of the first term", "Khai giảng");
        assertThat(new SetDaysFile("x", GOOD).days().getFirst().what(Language.VI)).isEqualTo("Nộp báo cáo học kỳ I");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {day: 2026-02-30, what: A, document: B}       | day: 2026-02-30
            {day: 2029-09-05, what: A, document: B}       | day: 2029-09-05
            {day: 5/9/2026, what: A, document: B}         | day: 5/9/2026
            {what: A, document: B}                        | day:
            {day: 2026-09-05, what: A}                    | document:
            {day: 2026-09-05, what: [], document: B}      | what:
            {day: 2026-09-05, what: A, document: B, x: 1} | x
            {day: 2026-09-05, what: A, document: B, before: yes} | before: yes
            5                                             | 5
            """)
    void a_wrong_entry_is_named_with_its_year_and_place(String entry, String told) {
        String text = "\"2026-2027\":\n  - {day: 2026-09-05, what: A, document: B}\n  - " + entry + "\n";
        assertThatThrownBy(() -> new SetDaysFile("tệp", text).days()).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.YEAR_DAYS_WRONG);
            assertThat(refused.values()).startsWith("tệp", "2026-2027", "2");
            assertThat(refused.values()[3].toString().strip()).isEqualTo(told);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026: []", "\"2026-2028\": []", "\"2026-2027\": 5", "\"2026 – 2027\": []"})
    void a_school_year_is_two_years_after_one_another_with_a_list(String text) {
        assertThatThrownBy(() -> new SetDaysFile("x", text).days()).isInstanceOfSatisfying(StartRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.YEAR_DAYS_WRONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [", "- 1", "", "chữ"})
    void what_is_no_such_file_is_refused(String text) {
        assertThatThrownBy(() -> new SetDaysFile("x", text).days()).isInstanceOfSatisfying(StartRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.YEAR_DAYS_UNREADABLE));
    }

    @Test
    void the_file_in_the_data_folder_is_taken() throws IOException {
        Files.writeString(data.resolve(SetDaysParts.FILE), GOOD);
        assertThat(days(Map.of()).days()).extracting(SetDay::what).containsExactly("Khai giảng", "Nộp báo cáo học kỳ I");
    }

    @Test
    void a_file_that_is_named_goes_before_it() throws IOException {
        Files.writeString(data.resolve(SetDaysParts.FILE), GOOD);
        Path other = Files.writeString(data.resolve("khac.yaml"), "{}");
        assertThat(days(Map.of("CAITIEN_YEAR_DAYS_FILE", other.toString())).days()).isEmpty();
    }

    @Test
    void without_a_file_no_day_is_set() {
        assertThat(days(Map.of()).days()).isEqualTo(SetDaysFile.builtIn().days());
    }

    @Test
    void a_file_that_is_named_and_not_there_stops_the_start() {
        assertThatThrownBy(() -> days(Map.of("CAITIEN_YEAR_DAYS_FILE", data.resolve("nope").toString()))).isInstanceOf(StartRefused.class);
    }

    private SetDays days(Map<String, String> environment) {
        return new SetDaysParts().setDays(SettingValues.read(Map.of("data", data.toString()), environment));
    }
}
