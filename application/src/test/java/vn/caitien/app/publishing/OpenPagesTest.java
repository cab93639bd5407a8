package vn.caitien.app.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.paper.Format;

/** What a stranger reads. */
class OpenPagesTest {
    private static final OpenSchoolHouse HOUSE = OpenSchoolHouse.open(Offer.ALL);
    private static final ImprovementPlans PLANS = Served.part(ImprovementPlans.class);
    private static final Reading READER = Reading.anyone();

    private static String first() {
        return HOUSE.known().content().rows().getFirst().cells().values().iterator().next();
    }

    @Test
    void the_school_s_page_lists_its_plan_with_number_day_and_code() {
        assertThat(READER.of(HOUSE.home()).body()).contains("Trường Tiểu học Bãi Mở", "Năm học 2026 – 2027",
                "Kế hoạch đã ban hành", "05/KH-TH", "09/09/2026", HOUSE.page(), "Văn phòng nhà trường",
                "/verify/" + PLANS.beside(HOUSE.id, HOUSE.plan).mark().code().value());
    }

    @Test
    void the_plan_stands_there_in_full() {
        assertThat(READER.of(HOUSE.page()).body()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nguồn lực bảo đảm", "(đã ký)",
                "data-th=\"Thời gian thực hiện\"", HOUSE.page() + "/paper.pdf");
    }

    @Test
    void english_is_an_address() {
        assertThat(READER.of(HOUSE.page() + "?lang=en").body()).contains("lang=\"en\"", "Download PDF", "href=\"" + HOUSE.page() + "\"");
    }

    @Test
    void the_file_is_the_one_that_was_issued() {
        assertThat(new Visitor().file(HOUSE.page() + "/paper.pdf"))
                .isEqualTo(PLANS.file(HOUSE.id, HOUSE.plan, Format.PDF).orElseThrow());
    }

    @Test
    void nothing_tells_of_ids() {
        assertThat(READER.of(HOUSE.home()).body() + READER.of(HOUSE.page()).body() + READER.of(HOUSE.page()).headers())
                .doesNotContain(HOUSE.plan.toString(), HOUSE.year.toString(), HOUSE.head.id().toString());
    }

    @Test
    void no_script_is_run_and_no_cookie_set() {
        for (String path : new String[] {HOUSE.home(), HOUSE.page()}) {
            HttpResponse<String> answer = READER.of(path);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                    policy -> assertThat(policy).contains("default-src 'none'"));
            assertThat(answer.body()).doesNotContain("<script", "<form", "hx-");
        }
    }

    @Test
    void a_page_is_kept_for_minutes_and_asked_for_by_its_hash() {
        HttpResponse<String> answer = READER.of(HOUSE.page());
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=120, public");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(READER.of(HOUSE.page(), "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(READER.of(HOUSE.page() + "?lang=en", "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(READER.of(HOUSE.home(), "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void drafts_beside_it_change_nothing() {
        String before = READER.of(HOUSE.home()).body();
        var draft = PLANS.open(HOUSE.head.id(), HOUSE.id, HOUSE.year, null, "Bản nháp kín", TestPlans.content());
        PLANS.open(HOUSE.head.id(), HOUSE.id, HOUSE.year, null, "Bản nháp kín thứ hai", TestPlans.content());
        PLANS.submit(HOUSE.head.id(), HOUSE.id, draft, 1);
        HOUSE.publishing().decide(HOUSE.head.id(), HOUSE.id, HOUSE.version(),
                TestPublishing.wanted(HOUSE.id, Offer.ALL, HOUSE.plan, draft));
        assertThat(READER.of(HOUSE.home()).body()).isEqualTo(before);
        assertThat(READER.status(HOUSE.home() + "/2026-2027-2")).isEqualTo(404);
    }

    @Test
    void machines_that_search_are_told_of_the_page_and_of_nothing_else() {
        assertThat(READER.of("/sitemap.xml").body()).contains(HOUSE.home() + "</loc>").doesNotContain(HOUSE.id + "/publication");
        assertThat(READER.of("/robots.txt").body()).contains("Disallow: /\n", "/sitemap.xml");
    }

    @Test
    void what_a_plan_says_is_in_the_page() {
        assertThat(READER.of(HOUSE.page()).body()).contains(first().lines().findFirst().orElseThrow());
    }
}
