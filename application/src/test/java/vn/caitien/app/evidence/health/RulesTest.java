package vn.caitien.app.evidence.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.evidence.CitedText;
import vn.caitien.app.evidence.Days;
import vn.caitien.app.evidence.Described;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.Filing;
import vn.caitien.app.evidence.GivenCode;
import vn.caitien.app.evidence.Origin;
import vn.caitien.app.evidence.Side;
import vn.caitien.app.evidence.health.Notice.Kind;
import vn.caitien.evidence.code.CodePattern;

class RulesTest {
    private static final UUID YEAR = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CodePattern PATTERN = CodePattern.of("(MC.x.y.zz)");
    private static final String PLACE = "hộp 1";

    private static EvidenceDocument document(String title, @Nullable String kind, Origin origin, Days days, @Nullable String place, int serial) {
        return new EvidenceDocument(new DocumentId(UUID.randomUUID()), new Described(title, kind, origin, days, null, List.of(), null, place, null),
                List.of(), List.of(new GivenCode(PATTERN.scheme(), "1.1", serial, "MC.1.1.0" + serial)), List.of(new Filing(YEAR, "1.1")), true, null,
                new AccountId(UUID.randomUUID()), Instant.EPOCH, 1);
    }

    private static EvidenceDocument titled(String title) {
        return document(title, "report", Origin.UNKNOWN, Days.UNKNOWN, PLACE, 1);
    }

    private static EvidenceDocument valid(LocalDate to) {
        return document("Giấy phép", "report", Origin.UNKNOWN, new Days(null, to, null, null), PLACE, 1);
    }

    private static List<Kind> kinds(List<CitedText> texts, EvidenceDocument... documents) {
        return new Rules(YEAR, TODAY, List.of(documents), Citations.of(texts, PATTERN), PATTERN.scheme(), Set.of("https://luu.example/mat")).notices().stream().map(Notice::kind).toList();
    }

    private static List<Kind> kinds(EvidenceDocument... documents) {
        return new Rules(YEAR, TODAY, List.of(documents), new Citations(Map.of()), PATTERN.scheme(), Set.of("https://luu.example/mat")).notices().stream().map(Notice::kind).toList();
    }

    @Test
    void a_document_that_is_well_gets_no_notice() {
        assertThat(kinds(titled("Báo cáo sơ kết"))).isEmpty();
    }

    @Test
    void one_is_valid_through_its_last_day() {
        assertThat(kinds(valid(TODAY.minusDays(1)))).containsExactly(Kind.EXPIRED);
        assertThat(kinds(valid(TODAY))).containsExactly(Kind.EXPIRING);
    }

    @Test
    void one_that_is_valid_for_long_gets_no_notice() {
        assertThat(kinds(valid(TODAY.plusDays(59)))).containsExactly(Kind.EXPIRING);
        assertThat(kinds(valid(TODAY.plusDays(60)))).isEmpty();
    }

    @Test
    void one_that_is_nowhere_is_told() {
        assertThat(kinds(document("Sổ", "book", Origin.UNKNOWN, Days.UNKNOWN, null, 1))).containsExactly(Kind.NOWHERE);
    }

    @Test
    void one_whose_address_is_gone_is_told() {
        EvidenceDocument linked = new EvidenceDocument(new DocumentId(UUID.randomUUID()), new Described("Báo cáo", "report", Origin.UNKNOWN,
                Days.UNKNOWN, null, List.of(), "https://luu.example/mat", null, null), List.of(), List.of(), List.of(new Filing(YEAR, "1.1")), true,
                null, new AccountId(UUID.randomUUID()), Instant.EPOCH, 1);
        assertThat(kinds(linked)).containsExactly(Kind.DEAD_LINK);
    }

    @Test
    void one_made_before_what_it_proves_is_told() {
        assertThat(kinds(document("Biên bản", "minutes", new Origin(null, null, null, LocalDate.of(2026, 9, 1)),
                new Days(null, null, null, LocalDate.of(2026, 9, 2)), PLACE, 1))).containsExactly(Kind.EARLY);
    }

    @Test
    void the_school_s_own_paper_is_not_the_approval_of_an_authority() {
        Origin own = new Origin(null, Side.OWN, null, null);
        assertThat(kinds(document("Quyết định phê duyệt chiến lược phát triển", "report", own, Days.UNKNOWN, PLACE, 1))).containsExactly(Kind.OWN_PAPER);
        assertThat(kinds(document("Quyết định phân công nhiệm vụ", "report", own, Days.UNKNOWN, PLACE, 1))).isEmpty();
        assertThat(kinds(document("Quyết định phê duyệt chiến lược", "report", new Origin(null, Side.SUPERIOR, null, null), Days.UNKNOWN, PLACE, 1)))
                .isEmpty();
    }

    @Test
    void the_same_number_of_the_same_day_is_probably_one_paper() {
        Origin origin = new Origin("05/QĐ-TH", null, null, TODAY);
        assertThat(kinds(document("a", "report", origin, Days.UNKNOWN, PLACE, 1), document("b", "report", origin, Days.UNKNOWN, PLACE, 2)))
                .containsExactly(Kind.DUPLICATE);
    }

    @Test
    void papers_without_a_day_are_not_called_double() {
        assertThat(kinds(titled("Biên bản họp"), document("Biên bản họp", "report", Origin.UNKNOWN, Days.UNKNOWN, PLACE, 2))).isEmpty();
    }

    @Test
    void a_plan_alone_does_not_show_that_it_was_carried_out() {
        EvidenceDocument plan = document("Kế hoạch", "plan", Origin.UNKNOWN, Days.UNKNOWN, PLACE, 1);
        assertThat(kinds(plan)).containsExactly(Kind.NO_RESULT);
        assertThat(kinds(plan, document("Báo cáo", "report", Origin.UNKNOWN, Days.UNKNOWN, PLACE, 2))).isEmpty();
    }

    @Test
    void a_code_that_is_cited_and_not_there_is_told() {
        assertThat(kinds(List.of(new CitedText("Kế hoạch", "/", "theo (MC.1.1.01, MC.1.1.09).")), titled("Báo cáo"))).containsExactly(Kind.CITED_GONE);
    }

    @Test
    void a_document_that_nothing_cites_is_told_once_something_is_cited() {
        EvidenceDocument second = document("Báo cáo 2", "report", Origin.UNKNOWN, Days.UNKNOWN, PLACE, 2);
        assertThat(kinds(List.of(new CitedText("Kế hoạch", "/", "theo (MC.1.1.01).")), titled("Báo cáo"), second)).containsExactly(Kind.NEVER_CITED);
    }
}
