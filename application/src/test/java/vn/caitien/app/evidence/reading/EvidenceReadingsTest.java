package vn.caitien.app.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.evidence.Hints;
import vn.caitien.app.evidence.Shelf;
import vn.caitien.app.evidence.Wanted;
import vn.caitien.app.evidence.arrival.EvidenceDeliveries;
import vn.caitien.app.evidence.arrival.TestDeliveries;
import vn.caitien.app.platform.ids.SchoolId;

class EvidenceReadingsTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String DECISION = """
            UBND XÃ HÒA AN
            TRƯỜNG TIỂU HỌC GÀNH ĐỎ
            Số: 12/QĐ-THGĐ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Hòa An, ngày 05 tháng 9 năm 2026
            QUYẾT ĐỊNH
            Về việc thành lập tổ chuyên môn
            HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC GÀNH ĐỎ
            Căn cứ Điều lệ trường tiểu học;
            """;

    private final SchoolId school = TestSchool.founded();
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final EvidenceDeliveries deliveries = Served.part(EvidenceDeliveries.class);
    private final EvidenceReadings readings = Served.part(EvidenceReadings.class);
    private final Shelf shelf = Served.part(Shelf.class);

    private DocumentId given(String words) {
        UUID delivery = deliveries.open(head.id(), school);
        return Objects.requireNonNull(TestDeliveries.give(deliveries, head.id(), school, delivery, "scan001.txt",
                words.getBytes(StandardCharsets.UTF_8)).document());
    }

    private int found(String typed) {
        return shelf.found(school, new Wanted(Wanted.Standing.WAITING, typed, null, "", ""), 0, 10).count();
    }

    @Test
    void the_first_page_proposes_what_is_said_of_a_document() {
        DocumentId document = given(DECISION);
        await().atMost(SOON).until(() -> !readings.hints(school, document).equals(Hints.NONE));
        Hints hints = readings.hints(school, document);
        assertThat(Objects.requireNonNull(hints.kind()).value()).isEqualTo("decision");
        assertThat(Objects.requireNonNull(hints.number()).value()).isEqualTo("12/QĐ-THGĐ");
        assertThat(Objects.requireNonNull(hints.issued()).value()).isEqualTo("2026-09-05");
        assertThat(Objects.requireNonNull(hints.side()).value()).isEqualTo("own");
    }

    @Test
    void a_document_is_found_by_what_it_says_without_accents() {
        given(DECISION);
        await().atMost(SOON).until(() -> found("dieu le truong") == 1);
        assertThat(found("điều lệ trường mầm")).isZero();
        assertThat(found("scan001")).isEqualTo(1);
    }

    @Test
    void what_says_nothing_is_no_trouble() {
        DocumentId document = given("x");
        await().atMost(SOON).until(() -> found("x") == 1);
        assertThat(readings.hints(school, document).number()).isNull();
    }
}
