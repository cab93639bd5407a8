package vn.caitien.app.improvement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.TestPeople;
import vn.caitien.app.improvement.register.Paper.Sending;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.House;

class PaperRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 9);
    @TempDir
    private Path folder;
    private House house;
    private TestPeople people;
    private PaperRegister register;
    private SchoolId school;
    private AccountId clerk;

    @BeforeEach
    void open() {
        house = new House(folder);
        people = new TestPeople(house.views, house.clock);
        register = TestRegister.of(house, people.permissions());
        school = house.school();
        clerk = people.someone(Role.CLERK, school);
    }

    private PaperNumber next(String kind, int year) {
        return register.next(school, year, kind);
    }

    private PaperNumber reserved() {
        return register.reserveNext(clerk, school, "KH", "đã dùng cho bản giấy", DAY);
    }

    private UUID paper() {
        reserved();
        return register.found(school, "", 0, 1).part().getFirst().id();
    }

    @Test
    void the_first_number_of_a_school_has_its_letters() {
        assertThat(next("KH", 2026).printed()).isEqualTo("01/KH-THCSBD");
    }

    @Test
    void the_next_number_follows_the_highest_and_keeps_the_sign_in_use() {
        register.reserve(clerk, school, new PaperNumber(2026, 41, "KH-BD"), "bản giấy", DAY);
        assertThat(next("KH", 2026).printed()).isEqualTo("42/KH-BD");
    }

    @Test
    void each_kind_and_each_year_counts_for_itself() {
        reserved();
        assertThat(next("QĐ", 2026).number()).isEqualTo(1);
        assertThat(next("KH", 2027).number()).isEqualTo(1);
    }

    @Test
    void a_number_that_is_given_tells_what_has_it_and_what_is_free() {
        reserved();
        assertThatThrownBy(() -> register.reserve(clerk, school, new PaperNumber(2026, 1, "KH-KHAC"), "khác", DAY))
                .isInstanceOfSatisfying(Taken.class, taken -> assertThat(taken.values())
                        .containsExactly("01/KH-THCSBD", "đã dùng cho bản giấy", "02/KH-THCSBD"));
    }

    @Test
    void of_many_who_ask_at_once_no_two_get_the_same() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Callable<PaperNumber>> asking = IntStream.range(0, 24).<Callable<PaperNumber>>mapToObj(at -> this::reserved).toList();
            List<Integer> numbers = threads.invokeAll(asking).stream().map(done -> done.resultNow().number()).sorted().toList();
            assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 24).boxed().toList());
        }
    }

    @Test
    void where_a_paper_went_stands_with_it() {
        UUID id = paper();
        register.send(clerk, school, id, List.of(new Sending("UBND xã", "để b/c", DAY), new Sending("Các tổ", null, DAY)));
        assertThat(register.one(school, id).sent()).containsExactlyInAnyOrder(
                new Sending("UBND xã", "để b/c", DAY), new Sending("Các tổ", null, DAY));
    }

    @Test
    void words_are_found_without_their_accents() {
        reserved();
        assertThat(register.found(school, "ban giay", 0, 10).count()).isEqualTo(1);
        assertThat(register.found(school, "1/kh-thcsbd", 0, 10).count()).isEqualTo(1);
        assertThat(register.found(school, "khong co", 0, 10).count()).isZero();
    }

    @Test
    void every_act_has_its_line_of_the_record() {
        register.send(clerk, school, paper(), List.of(new Sending("Các tổ", null, DAY)));
        assertThat(house.tables.within(school, () -> house.trail.latest(school, Long.MAX_VALUE, 2)))
                .extracting(entry -> entry.act().kind()).containsExactly("paper.sent", "paper.reserved");
    }

    @Test
    void who_may_not_number_or_send_does_neither() {
        UUID id = paper();
        AccountId teacher = people.someone(Role.STAFF, school);
        assertThatThrownBy(() -> register.reserveNext(teacher, school, "KH", "của tôi", DAY)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> register.send(teacher, school, id, List.of())).isInstanceOf(NotHere.class);
    }

    @Test
    void a_paper_is_of_one_school_only() {
        UUID id = paper();
        assertThatThrownBy(() -> register.one(house.school(), id)).isInstanceOf(NotHere.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from paper", "delete from paper_sending", "update paper_sending set day = now()"})
    void nothing_that_answers_requests_takes_a_number_or_a_sending_back(String statement) throws SQLException {
        try (Connection school = house.logins.school().connect(); Statement plain = school.createStatement()) {
            assertThatThrownBy(() -> plain.execute(statement)).isInstanceOf(SQLException.class).hasMessageContaining("denied");
        }
    }
}
