package vn.caitien.app.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;

class SchoolSitesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @TempDir
    private Path folder;
    private House house;
    private SchoolId school;

    @BeforeEach
    void build() {
        house = new House(folder);
        school = house.school();
    }

    @Test
    void the_first_site_is_the_main_one() {
        add("Điểm Đông", false);
        assertThat(house.sites.all(school)).singleElement().matches(Site::main);
    }

    @Test
    void a_new_main_site_takes_the_place_of_the_former() {
        add("Điểm Đông", false);
        add("Điểm Tây", true);
        assertThat(house.sites.all(school)).extracting(Site::name).containsExactly("Điểm Tây", "Điểm Đông");
        assertThat(house.sites.all(school)).filteredOn(Site::main).hasSize(1);
    }

    @Test
    void a_site_no_longer_used_stays_on_the_list() {
        UUID id = add("Điểm Đông", false);
        house.sites.end(House.ACTOR, school, id, 1, DAY.plusDays(30));
        assertThat(house.sites.all(school)).singleElement().extracting(Site::to).isEqualTo(DAY.plusDays(30));
        assertThatThrownBy(() -> house.sites.describe(House.ACTOR, school, id, 2, "Mới", null)).hasMessage("site-ended");
    }

    @Test
    void another_school_does_not_see_it() {
        UUID id = add("Điểm Đông", false);
        SchoolId other = house.school();
        assertThat(house.sites.all(other)).isEmpty();
        assertThatThrownBy(() -> house.sites.describe(House.ACTOR, other, id, 1, "Mới", null)).isInstanceOf(NotHere.class);
    }

    @Test
    void a_refused_act_is_not_on_record() {
        UUID id = add("Điểm Đông", false);
        assertThatThrownBy(() -> house.sites.end(House.ACTOR, school, id, 1, DAY.minusDays(1))).hasMessage("reversed");
        assertThat(house.recorded(school)).containsExactly("school.site.added", "school.founded");
    }

    private UUID add(String name, boolean main) {
        return house.sites.add(House.ACTOR, school, name, "Ấp 3", main, DAY);
    }
}
