package vn.caitien.app.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a page when the school decides otherwise. */
class OpenLifeTest {
    private static final Reading READER = Reading.from("127.0.0.28");
    private static final OpenSchoolHouse HOUSE = OpenSchoolHouse.open(Offer.ALL);

    @BeforeEach
    void open() {
        HOUSE.decide(TestPublishing.address(HOUSE.id), Offer.ALL);
        HOUSE.show(true);
    }

    @Test
    void taken_back_it_is_gone_and_issued_anew_it_says_what_it_replaced() {
        HOUSE.withdraw();
        assertThat(READER.status(HOUSE.page())).isEqualTo(404);
        assertThat(READER.status(HOUSE.page() + "/paper.pdf")).isEqualTo(404);
        assertThat(READER.of(HOUSE.home()).body()).contains("chưa có kế hoạch nào được công khai").doesNotContain("05/KH-TH");
        HOUSE.correct();
        assertThat(READER.of(HOUSE.page()).body()).contains("Bản này thay bản ban hành ngày", "12/09/2026").doesNotContain("sai số tiền");
        assertThat(READER.of(HOUSE.home()).body()).contains("Bản này thay bản ban hành ngày");
    }

    @Test
    void off_it_is_answered_like_what_never_was() {
        HOUSE.show(false);
        assertThat(READER.status(HOUSE.home())).isEqualTo(404);
        assertThat(said(HOUSE.page())).isEqualTo(said("/truong/chua-bao-gio-co/2026-2027"));
        assertThat(READER.status(HOUSE.page() + "/paper.pdf")).isEqualTo(404);
        assertThat(READER.of("/sitemap.xml").body()).doesNotContain(HOUSE.home());
    }

    /** The page of an error without what is different each time. */
    private static String said(String path) {
        return READER.of(path).body().replaceAll("ct-code\">[A-Z0-9]+<|name=\"back\" value=\"[^\"]*\"", "");
    }

    @Test
    void with_the_money_hidden_there_is_neither_the_column_nor_the_file() {
        HOUSE.decide(TestPublishing.address(HOUSE.id), Offer.NO_MONEY);
        assertThat(READER.of(HOUSE.page()).body()).contains("không hiện cột kinh phí").doesNotContain("Nguồn lực bảo đảm", "paper.pdf");
        assertThat(READER.status(HOUSE.page() + "/paper.pdf")).isEqualTo(404);
    }

    @Test
    void without_the_file_the_plan_is_whole() {
        HOUSE.decide(TestPublishing.address(HOUSE.id), Offer.NO_FILE);
        assertThat(READER.of(HOUSE.page()).body()).contains("Nguồn lực bảo đảm").doesNotContain("paper.pdf");
        assertThat(READER.status(HOUSE.page() + "/paper.pdf")).isEqualTo(404);
    }

    @Test
    void an_earlier_address_leads_to_the_present_one() {
        PublicAddress other = new PublicAddress("bai-mo-" + HOUSE.id);
        HOUSE.decide(other, Offer.ALL);
        assertThat(READER.of(HOUSE.page()).headers().firstValue("Location")).contains(other.path() + "/2026-2027");
        assertThat(READER.of(HOUSE.home() + "?lang=en").headers().firstValue("Location")).contains(other.path() + "?lang=en");
        assertThat(READER.status(other.path())).isEqualTo(200);
    }

    @Test
    void who_guesses_has_to_wait_and_still_reads_what_is_there() {
        Reading guesser = Reading.from("127.0.0.29");
        IntStream.range(0, 30).forEach(at -> assertThat(guesser.status("/truong/doan-" + at)).isEqualTo(404));
        assertThat(guesser.status("/truong/doan-31")).isEqualTo(429);
        assertThat(guesser.status("/verify/ABCDABCDABCDABCD")).isEqualTo(429);
        assertThat(guesser.of("/verify?code=ABCD").body()).contains("mã kiểm chứng", "Hãy chờ vài phút");
        assertThat(guesser.status(HOUSE.home())).isEqualTo(200);
        assertThat(READER.status("/truong/doan-31")).isEqualTo(404);
    }
}
