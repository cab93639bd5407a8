package vn.caitien.app.access;

import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolRegister;
import vn.caitien.app.school.UnitOnDay;

/** What this module asks of the schools. */
@Configuration(proxyBeanMethods = false)
class AccessParts {
    @Bean
    UnitsAbove unitsAbove(SchoolCards cards) {
        return (school, day) -> cards.above(school, day).stream().map(UnitOnDay::id).collect(Collectors.toSet());
    }

    @Bean
    SchoolNames schoolNames(SchoolRegister register) {
        return register::name;
    }
}
