package vn.caitien.app.school;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/** The days that were set: those that come with the program, and those of who keeps the installation. */
@Configuration(proxyBeanMethods = false)
class SetDaysParts {
    /** The file in the data folder, unless another is named. */
    static final String FILE = "year-days.yaml";

    /** @throws vn.caitien.app.platform.StartRefused when a file is named that is not there, or an entry is wrong */
    @Bean
    SetDays setDays(SettingValues settings) {
        Path usual = settings.always(Settings.DATA).resolve(FILE);
        Optional<Path> own = settings.get(Settings.YEAR_DAYS_FILE).or(() -> Optional.of(usual).filter(Files::exists));
        return new SetDays(Stream.concat(Stream.of(SetDaysFile.builtIn()), own.map(SetDaysFile::of).stream())
                .flatMap(file -> file.days().stream()).toList());
    }
}
