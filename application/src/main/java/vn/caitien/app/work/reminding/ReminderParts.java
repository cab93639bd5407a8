package vn.caitien.app.work.reminding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caitien.app.platform.settings.SettingValues;

/** What reminders are made with. */
@Configuration(proxyBeanMethods = false)
class ReminderParts {
    @Bean
    ReminderPlan reminderPlan(SettingValues settings) {
        return ReminderPlan.of(settings);
    }
}
