package vn.caitien.app.house;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.caitien.app.Application;

/** The modules of the server: what each may use is written in its package-info, and nothing else is used. */
class ModulesTest {

    @Test
    void modules_use_only_what_they_say_and_only_through_doors() {
        ApplicationModules.of(Application.class).verify();
    }
}
