package vn.caitien.app.access;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module asks others. */
@Configuration(proxyBeanMethods = false)
class AccessParts {
    @Bean
    UnitsAbove unitsAbove() {
        return (school, day) -> Set.of();
    }

    @Bean
    SchoolNames schoolNames() {
        return school -> Optional.empty();
    }
}
