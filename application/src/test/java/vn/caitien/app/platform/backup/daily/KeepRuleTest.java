package vn.caitien.app.platform.backup.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeepRuleTest {
    private static final KeepRule USUAL = new KeepRule(7, 5, 12);
    /** A Sunday. */
    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);

    private static BackupFile noon(LocalDate day) {
        return new BackupFile(Path.of(day.toString()), day.atTime(12, 0));
    }

    /** A backup on each day of two years, swept every day. */
    private static Set<LocalDate> afterTwoYears(KeepRule rule) {
        Set<BackupFile> there = new HashSet<>();
        for (LocalDate day = LAST.minusYears(2); !day.isAfter(LAST); day = day.plusDays(1)) {
            there.add(noon(day));
            there.retainAll(rule.kept(there));
        }
        return there.stream().map(file -> file.made().toLocalDate()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_last_seven_days_are_kept() {
        assertThat(afterTwoYears(new KeepRule(7, 0, 0))).containsExactlyElementsOf(
                LAST.minusDays(6).datesUntil(LAST.plusDays(1)).toList());
    }

    @Test
    void of_weeks_the_last_day_is_kept() {
        assertThat(afterTwoYears(new KeepRule(1, 3, 0)))
                .containsExactly(LAST.minusWeeks(2), LAST.minusWeeks(1), LAST);
    }

    @Test
    void of_months_the_last_day_is_kept() {
        assertThat(afterTwoYears(new KeepRule(1, 0, 3)))
                .containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 31), LAST);
    }

    @Test
    void all_together_are_no_more_than_their_sum() {
        assertThat(afterTwoYears(USUAL)).hasSizeLessThanOrEqualTo(7 + 5 + 12).contains(LocalDate.of(2025, 12, 31));
    }

    @Test
    void days_without_a_backup_do_not_count() {
        List<BackupFile> rare = List.of(noon(LAST.minusDays(300)), noon(LAST.minusDays(200)), noon(LAST));
        assertThat(new KeepRule(3, 0, 0).kept(rare)).containsExactlyInAnyOrderElementsOf(rare);
    }

    @Test
    void of_one_day_the_newest_is_kept() {
        LocalDateTime noon = LAST.atTime(12, 0);
        BackupFile later = new BackupFile(Path.of("later"), noon.plusHours(5));
        assertThat(USUAL.kept(List.of(noon(LAST), later))).containsExactly(later);
    }
}
