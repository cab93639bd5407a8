package vn.caitien.check.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.check.lexicon.Tokens;

class PeopleTest {

    @Test
    void a_title_that_is_all_about_a_group_is_about_it() {
        assertThat(People.of("Đối với hiệu trưởng, phó hiệu trưởng")).isEqualTo(People.HEADS);
    }

    @Test
    void a_title_about_more_than_people_is_about_no_group() {
        assertThat(People.of("Ban đại diện cha mẹ học sinh")).isNull();
    }

    @Test
    void everybody_means_each_group() {
        assertThat(People.STAFF.meant(Tokens.of("Bồi dưỡng đội ngũ"))).isTrue();
    }

    @Test
    void pupils_that_something_is_done_for_stand_foremost() {
        assertThat(People.PUPILS.foremost(Tokens.of("Mở lớp bơi cho học sinh"))).isTrue();
    }

    @Test
    void teachers_who_begin_a_task_do_it_and_are_not_what_it_is_about() {
        assertThat(People.TEACHERS.foremost(Tokens.of("Giáo viên theo dõi sĩ số"))).isFalse();
    }
}
