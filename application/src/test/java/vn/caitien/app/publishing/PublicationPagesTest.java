package vn.caitien.app.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;

/** The head decides about the page. */
class PublicationPagesTest {
    private static final OpenSchoolHouse HOUSE = OpenSchoolHouse.founded();
    private final Visitor head = HOUSE.head.signedIn();
    private final String here = "/schools/" + HOUSE.id + "/publication";

    private Map<String, String> sent(String address, int version) {
        return Map.of("address", address, "shown", HOUSE.plan.toString(), "offer", "all", "contact", "", "version",
                Integer.toString(version));
    }

    @Test
    void chosen_looked_at_switched_on_and_off_each_with_its_line_in_the_record() {
        OpenSchoolHouse house = OpenSchoolHouse.issued();
        Visitor visitor = house.head.signedIn();
        String there = "/schools/" + house.id + "/publication";
        String address = "mo-dan-" + house.id;
        assertThat(visitor.get(there).body()).contains("chưa có trang công khai", "Không hiện");
        assertThat(visitor.get(there + "/setup").body()).contains("value=\"" + house.plan + "\" checked", "tieu-hoc-bai-mo");
        assertThat(visitor.post(there + "/setup", Map.of("address", address, "shown", house.plan.toString(), "offer", "all",
                "version", "0")).status()).isEqualTo(303);
        assertThat(Reading.anyone().status("/truong/" + address)).isEqualTo(404);
        assertThat(visitor.get(there + "/preview").body()).contains("Đây là bản xem trước", there + "/preview/" + house.plan, "noindex");
        assertThat(visitor.get(there + "/preview/" + house.plan).body()).contains("(đã ký)", "/plans/" + house.plan + "/paper.pdf");
        visitor.get(there + "/on");
        assertThat(visitor.post(there + "/on", Map.of("version", "1")).status()).isEqualTo(303);
        assertThat(visitor.get(there).body()).contains("/truong/" + address, "Đang mở cho mọi người");
        assertThat(Reading.anyone().status("/truong/" + address)).isEqualTo(200);
        visitor.get(there + "/off");
        assertThat(visitor.post(there + "/off", Map.of("version", "2")).status()).isEqualTo(303);
        assertThat(visitor.get("/schools/" + house.id + "/record").body()).contains("/truong/" + address,
                "chọn 1 kế hoạch lên trang công khai", "bật trang công khai", "tắt trang công khai");
    }

    @Test
    void an_address_of_another_school_is_refused_beside_the_field() {
        OpenSchoolHouse other = OpenSchoolHouse.founded();
        other.decide(TestPublishing.address(other.id), Offer.ALL);
        head.get(here + "/setup");
        assertThat(head.post(here + "/setup", sent(TestPublishing.address(other.id).value(), HOUSE.version())).body())
                .contains("đã có trường dùng");
    }

    @Test
    void what_cannot_be_an_address_is_told_of() {
        head.get(here + "/setup");
        assertThat(head.post(here + "/setup", sent("Hoa Gạo", HOUSE.version())).body()).contains("Chỉ dùng chữ thường không dấu");
    }

    @Test
    void whom_to_ask_is_one_line() {
        Map<String, String> tooLong = new HashMap<>(sent("mot-dong-" + HOUSE.id, HOUSE.version()));
        tooLong.put("contact", "x".repeat(201));
        head.get(here + "/setup");
        assertThat(head.post(here + "/setup", tooLong).body()).contains("Dài quá 200 ký tự");
    }

    @Test
    void a_page_that_was_not_prepared_says_what_is_missing() {
        OpenSchoolHouse fresh = OpenSchoolHouse.founded();
        assertThat(fresh.head.signedIn().get("/schools/" + fresh.id + "/publication/on").body()).contains("chưa chọn địa chỉ");
    }

    @Test
    void a_school_keeps_no_more_than_five_addresses() {
        OpenSchoolHouse house = OpenSchoolHouse.founded();
        for (int at = 1; at <= Publishing.MOST_ADDRESSES; at++) {
            take(house, at);
        }
        assertThatThrownBy(() -> take(house, Publishing.MOST_ADDRESSES + 1)).isInstanceOf(NotPublished.class);
        take(house, 2);
        assertThat(house.publishing().addresses(house.id, List.of())).filteredOn(Addresses.Held::present)
                .singleElement().extracting(held -> held.address().value()).isEqualTo("nha-2-" + house.id);
    }

    private static void take(OpenSchoolHouse house, int at) {
        house.decide(new PublicAddress("nha-" + at + "-" + house.id), Offer.ALL);
    }

    @Test
    void the_second_of_two_who_decide_at_once_is_told() {
        OpenSchoolHouse house = OpenSchoolHouse.founded();
        house.decide(TestPublishing.address(house.id), Offer.ALL);
        assertThatThrownBy(() -> house.publishing().show(house.head.id(), house.id, house.version() - 1, false))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> house.publishing().decide(house.head.id(), house.id, 0,
                TestPublishing.wanted(house.id, Offer.ALL, house.plan))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void who_may_not_publish_finds_nothing_to_decide() {
        Served.Someone secretary = Served.someone().is(Role.SECRETARY, HOUSE.id);
        assertThat(secretary.signedIn().get(here).status()).isEqualTo(404);
        assertThat(secretary.signedIn().get("/schools/" + HOUSE.id + "/plans").body()).doesNotContain(here);
        assertThat(head.get("/schools/" + HOUSE.id + "/plans").body()).contains(here);
        assertThatThrownBy(() -> HOUSE.publishing().show(secretary.id(), HOUSE.id, 1, true)).isInstanceOf(NotHere.class);
    }
}
