package vn.caitien.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.caitien.app.Application;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.SchoolRegister;
import vn.caitien.app.trail.Entry;
import vn.caitien.app.trail.Trail;

@Tag("full")
class DemoAgainTest {
    @Test
    void a_second_start_opens_the_same_school_unchanged() {
        Path folder = TestDemo.folder();
        Logins logins = TestDatabase.fresh();
        Entry first = last(folder, logins);
        assertThat(last(folder, logins)).isEqualTo(first);
    }

    private static Entry last(Path folder, Logins logins) {
        Demo demo = Demo.start(Application.class, TestDemo.settings(folder, logins));
        try {
            SchoolId school = demo.server().part(SchoolRegister.class).called("", 0, 1).part().getFirst().id();
            return demo.server().part(SchoolTables.class).within(school,
                    () -> demo.server().part(Trail.class).latest(school, Long.MAX_VALUE, 1).getFirst());
        } finally {
            demo.server().close();
        }
    }
}
