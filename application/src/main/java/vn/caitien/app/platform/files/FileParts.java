package vn.caitien.app.platform.files;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caitien.app.platform.settings.SettingValues;

/** What modules keep files with. */
@Configuration(proxyBeanMethods = false)
class FileParts {
    @Bean
    FileStore fileStore(SettingValues settings, Clock clock) {
        return FileStores.of(settings, clock);
    }

    @Bean
    Pieces pieces(SettingValues settings, Clock clock) {
        return FileStores.pieces(settings, clock);
    }

    @Bean
    VirusScan virusScan(SettingValues settings) {
        return VirusScan.of(settings);
    }
}
