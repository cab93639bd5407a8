package vn.caitien.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.backup.daily.LastBackup.Made;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Chip;

class BackupNewsTest {
    private static final Texts TEXTS = Texts.in(Language.VI);
    private static final Optional<Made> MADE = Optional.of(new Made(Instant.parse("2026-11-21T05:00:00Z"), 3_400_000));

    @Test
    void the_last_is_told_by_the_time_of_vietnam_and_its_size() {
        assertThat(BackupNews.of(TEXTS, MADE, Optional.empty(), false).last()).isEqualTo("Lần cuối: 12:00 ngày 21/11/2026, 3,4 MB.");
    }

    @Test
    void where_all_is_well_nothing_is_to_be_done() {
        assertThat(BackupNews.of(TEXTS, MADE, Optional.empty(), false).trouble()).isNull();
    }

    @Test
    void before_the_first_it_is_told_when_that_comes() {
        assertThat(BackupNews.of(TEXTS, Optional.empty(), Optional.empty(), false).last()).contains("Bản đầu tiên");
    }

    @Test
    void a_failure_is_told_with_its_time_and_what_to_do() {
        assertThat(BackupNews.of(TEXTS, MADE, Optional.of(Instant.parse("2026-11-22T05:00:00Z")), true).trouble())
                .startsWith("Lần làm lúc 12:00 ngày 22/11/2026 không thành.").contains("đĩa còn chỗ", "./caitien backup");
    }

    @Test
    void two_days_without_one_are_late() {
        BackupNews news = BackupNews.of(TEXTS, Optional.empty(), Optional.empty(), true);
        assertThat(news.chip().state()).isEqualTo(Chip.State.LATE);
        assertThat(news.trouble()).startsWith("Hơn hai ngày nay");
    }
}
