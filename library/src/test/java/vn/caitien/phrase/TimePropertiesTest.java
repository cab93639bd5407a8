package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.caitien.plan.Schedule;

class TimePropertiesTest {
    private static final TimeContext YEAR = new TimeContext("2025-2026", null);
    private static final List<String> SPACES = List.of(" ", "  ", "\t", "\u00a0", " \u2009");
    private static final List<String> DASHES = List.of("-", "–", "—", "‐", "‑", "−");
    private static final List<String> CELLS = examples();

    @Property(tries = 2000, seed = "2026")
    void reads_what_it_prints(@ForAll("schedules") Schedule schedule, @ForAll("contexts") TimeContext context) {
        assertThat(TimeReader.read(TimePrinter.print(schedule), context)).isEqualTo(schedule);
    }

    @Property(tries = 500, seed = "2026")
    void case_does_not_count(@ForAll("cells") String words) {
        Schedule plain = read(words);
        assertThat(read(words.toUpperCase(Locale.ROOT))).isEqualTo(plain);
        assertThat(read(words.toLowerCase(Locale.ROOT))).isEqualTo(plain);
    }

    @Property(tries = 1000, seed = "2026")
    void spacing_does_not_count(@ForAll("cells") String words, @ForAll Random random) {
        assertThat(read(spaced(words, random))).isEqualTo(read(words));
    }

    @Property(tries = 500, seed = "2026")
    void the_kind_of_dash_does_not_count(@ForAll("cells") String words, @ForAll("dashes") String dash) {
        assertThat(read(words.replace("->", "-").replaceAll("[-–]", dash))).isEqualTo(read(words));
    }

    @Property(tries = 300, seed = "2026")
    void a_full_stop_at_the_end_does_not_count(@ForAll("cells") String words) {
        assertThat(read(words + ".")).isEqualTo(read(words));
    }

    @Property(tries = 300, seed = "2026")
    void a_bullet_does_not_count(@ForAll("cells") String words, @ForAll("bullets") String bullet) {
        Assume.that(!words.contains("\n"));
        assertThat(read(bullet + words)).isEqualTo(read(words));
    }

    @Property(tries = 1000, seed = "2026")
    void survives_any_text(@ForAll String words) {
        assertThatCode(() -> read(words)).doesNotThrowAnyException();
    }

    @Property(tries = 1000, seed = "2026")
    void survives_any_order_of_the_words_it_knows(@ForAll("jumbles") String words, @ForAll("contexts") TimeContext context) {
        assertThatCode(() -> TimeReader.read(words, context)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<Schedule> schedules() {
        return TimeSchedules.all();
    }

    @Provide
    Arbitrary<TimeContext> contexts() {
        return TimeSchedules.contexts();
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(CELLS);
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of(DASHES);
    }

    @Provide
    Arbitrary<String> bullets() {
        return Arbitraries.of("- ", "– ", "+ ", "* ", "• ", "-", "a) ", "1) ", "1. ");
    }

    @Provide
    Arbitrary<String> jumbles() {
        List<String> pieces = CELLS.stream().flatMap(cell -> List.of(cell.split("(?<=[ /,;()-])")).stream()).distinct().toList();
        return Arbitraries.of(pieces).list().ofMaxSize(25).map(some -> String.join("", some));
    }

    private static Schedule read(String words) {
        return TimeReader.read(words, YEAR);
    }

    /** Every gap becomes another one, and marks get gaps around them. */
    private static String spaced(String words, Random random) {
        StringBuilder text = new StringBuilder();
        for (char c : words.toCharArray()) {
            String some = SPACES.get(random.nextInt(SPACES.size()));
            boolean mark = "/,;:()–.".indexOf(c) >= 0 && random.nextBoolean();
            text.append(c == ' ' ? some : mark ? some + c + some : String.valueOf(c));
        }
        return text.toString();
    }

    private static List<String> examples() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                TimePropertiesTest.class.getResourceAsStream("time-examples.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.substring(0, line.indexOf('|')).replace("\\n", "\n")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
