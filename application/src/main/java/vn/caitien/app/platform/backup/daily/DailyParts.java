package vn.caitien.app.platform.backup.daily;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caitien.app.platform.backup.Backups;
import vn.caitien.app.platform.backup.Ends;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.settings.SettingValues;

/** What daily backups are made with. */
@Configuration(proxyBeanMethods = false)
class DailyParts {
    @Bean
    Backups backups(Secrets secrets, Ends ends, Clock clock, FileStore files, SettingValues settings) {
        return new Backups(secrets, ends, clock, Backups.withFiles(settings) ? Optional.of(files) : Optional.empty());
    }

    @Bean
    DailyPlan dailyPlan(SettingValues settings) {
        return DailyPlan.of(settings);
    }
}
