package vn.caitien.app.platform.mail;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.settings.SettingValues;

/** What mail is sent with. */
@Configuration(proxyBeanMethods = false)
class MailParts {
    @Bean
    MailSettings mailSettings(SettingValues settings) {
        return MailSettings.of(settings);
    }

    @Bean
    MailSender mailSender(CommonViews views, Logins logins, MailSettings settings, Clock clock) {
        return new MailSender(views, logins, settings, clock);
    }
}
