package vn.caitien.app.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Visitor;

/** What becomes of a page when the school decides otherwise. */
class OpenLifeTest {
    private static final Reading READER = Reading.from("127.0.0.28");

    @Test
    void taken_back_it_is_gone_and_issued_anew_it_says_what_it_replaced() {
        OpenSchoolHouse house = OpenSchoolHouse.open(Offer.ALL);
        String row = house.known().content().rows().getFirst().cells().values().stream().max(
                (one, other) -> one.length() - other.length()).orElseThrow().lines().findFirst().orElseThrow();
        assertThat(READER.of(house.page()).body()).contains(row);
        house.withdraw();
        assertThat(READER.status(house.page())).isEqualTo(404);
        assertThat(READER.status(house.page() + "/paper.pdf")).isEqualTo(404);
        assertThat(READER.of(house.home()).body()).contains("chưa có kế hoạch nào được công khai").doesNotContain("05/KH-TH");
        house.correct();
        assertThat(READER.of(house.page()).body()).contains("Bản này thay bản ban hành ngày 09/09/2026", "12/09/2026")
                .doesNotContain("sai số tiền");
        assertThat(READER.of(house.home()).body()).contains("Bản này thay bản ban hành ngày 09/09/2026");
    }

    @Test
    void off_it_is_answered_like_what_never_was() {
        OpenSchoolHouse house = OpenSchoolHouse.open(Offer.ALL);
        house.show(false);
        assertThat(READER.status(house.home())).isEqualTo(404);
        assertThat(said(house.page())).isEqualTo(said("/truong/chua-bao-gio-co/2026-2027"));
        assertThat(READER.status(house.page() + "/paper.pdf")).isEqualTo(404);
        assertThat(READER.of("/sitemap.xml").body()).doesNotContain(house.home());
    }

    /** The page of an error without what is different each time. */
    private static String said(String path) {
        return READER.of(path).body().replaceAll("ct-code\">[A-Z0-9]+<|name=\"back\" value=\"[^\"]*\"", "");
    }

    @Test
    void with_the_money_hidden_there_is_neither_the_column_nor_the_file() {
        OpenSchoolHouse house = OpenSchoolHouse.open(Offer.NO_MONEY);
        assertThat(READER.of(house.page()).body()).contains("không hiện cột kinh phí").doesNotContain("Nguồn lực bảo đảm", "paper.pdf");
        assertThat(READER.status(house.page() + "/paper.pdf")).isEqualTo(404);
    }

    @Test
    void without_the_file_the_plan_is_whole() {
        OpenSchoolHouse house = OpenSchoolHouse.open(Offer.NO_FILE);
        assertThat(READER.of(house.page()).body()).contains("Nguồn lực bảo đảm").doesNotContain("paper.pdf");
        assertThat(READER.status(house.page() + "/paper.pdf")).isEqualTo(404);
    }

    @Test
    void an_earlier_address_leads_to_the_present_one() {
        OpenSchoolHouse house = OpenSchoolHouse.open(Offer.ALL);
        String earlier = house.page();
        PublicAddress other = new PublicAddress("bai-mo-" + house.id);
        Wanted wanted = TestPublishing.wanted(house.id, Offer.ALL, house.plan);
        house.publishing().decide(house.head.id(), house.id, house.version(),
                new Wanted(other, wanted.plans(), wanted.offer(), wanted.contact()));
        assertThat(READER.of(earlier).headers().firstValue("Location")).contains(other.path() + "/2026-2027");
        assertThat(READER.of(house.home() + "?lang=en").headers().firstValue("Location")).contains(other.path() + "?lang=en");
        assertThat(READER.status(other.path())).isEqualTo(200);
    }

    @Test
    void who_guesses_has_to_wait_and_still_reads_what_is_there() {
        OpenSchoolHouse house = OpenSchoolHouse.open(Offer.ALL);
        Reading guesser = Reading.from("127.0.0.29");
        IntStream.range(0, 30).forEach(at -> assertThat(guesser.status("/truong/doan-" + at)).isEqualTo(404));
        assertThat(guesser.of("/truong/doan-31").statusCode()).isEqualTo(429);
        assertThat(guesser.of("/verify/ABCDABCDABCDABCD").statusCode()).isEqualTo(429);
        assertThat(guesser.of("/verify/ABCDABCDABCDABCD").body()).contains("mã kiểm chứng", "Hãy chờ vài phút");
        assertThat(guesser.status(house.home())).isEqualTo(200);
        assertThat(new Visitor().get("/truong/doan-31").status()).isEqualTo(404);
    }
}
