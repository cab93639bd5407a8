package vn.caitien.evidence.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.caitien.evidence.proposal.Issuer.Whose;

/** What is proposed of invented pages in the ways they come to a school. */
class ProposalTest {

    @TempDir
    Path folder;

    private Tally tally(PageLayout layout, List<InventedPage> pages) throws Exception {
        Tally tally = new Tally();
        for (InventedPage page : pages) {
            if (layout.suits(page)) {
                DocumentText text = DocumentText.first(Files.write(folder.resolve("page"), layout.of(page)));
                tally.add(page.name(), page.proposed(text), page.truth());
            }
        }
        return tally;
    }

    private static DocumentText text(String... lines) {
        return new DocumentText(List.of(lines).stream().map(line -> new TextLine(line, false, false, null, 1)).toList(), false, false, null);
    }

    private static Proposal of(String... lines) {
        return Proposal.of(text(lines), InventedPage.SCHOOL, InventedPage.GOVERNING);
    }

    private static @Nullable Whose whose(String... names) {
        Proposed<Issuer> issuer = of(names).issuer();
        return issuer == null ? null : issuer.value().whose();
    }

    private static String issuer(String name) {
        return Objects.requireNonNull(of(name, "Số: 310/QĐ-UBND").issuer()).value().name();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SCAN")
    void nothing_wrong_is_proposed_and_nothing_said_is_missed(PageLayout layout) throws Exception {
        Tally tally = tally(layout, InventedPage.all());
        assertThat(tally.wrong()).as(tally.toString()).isZero();
        assertThat(tally.found()).as(tally.toString()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SCAN")
    void pages_typed_with_slips_are_read_as_well(PageLayout layout) throws Exception {
        Tally tally = tally(layout, InventedPage.more());
        assertThat(tally.wrong()).as(tally.toString()).isZero();
        assertThat(tally.found()).as(tally.toString()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void a_document_without_text_is_no_proposal() {
        assertThat(Proposal.of(DocumentText.none(NoText.PICTURES), InventedPage.SCHOOL, null)).isEqualTo(Proposal.NONE);
    }

    @Test
    void a_number_cited_in_the_grounds_is_not_the_document_s_own() {
        assertThat(of("KẾ HOẠCH", "Bồi dưỡng giáo viên", "Căn cứ Quyết định số 12/QĐ-UBND ngày 05 tháng 9 năm 2026;").number()).isNull();
    }

    @Test
    void a_day_left_blank_is_not_filled_from_the_grounds() {
        assertThat(of("Bãi Dừa, ngày … tháng 9 năm 2026", "KẾ HOẠCH", "Bồi dưỡng", "Bãi Dừa, ngày 05 tháng 9 năm 2026").issuedOn()).isNull();
    }

    @Test
    void a_day_that_is_none_of_the_calendar_is_not_proposed() {
        assertThat(of("Bãi Dừa, ngày 31 tháng 9 năm 2026", "KẾ HOẠCH").issuedOn()).isNull();
    }

    @Test
    void two_numbers_with_signs_are_none() {
        assertThat(of("Số: 05/KH-THBD", "Số: 06/KH-THBD", "KẾ HOẠCH").number()).isNull();
    }

    @Test
    void a_number_whose_sign_is_of_another_kind_is_not_sure() {
        Proposal proposal = of("Số: 05/QĐ-THBD", "KẾ HOẠCH", "Bồi dưỡng giáo viên");
        assertThat(proposal.number().sure()).isFalse();
        assertThat(proposal.kind().sure()).isFalse();
        assertThat(proposal.kind().value().id()).isEqualTo("ke-hoach");
    }

    @Test
    void a_kind_known_by_its_sign_alone_is_not_sure() {
        Proposal proposal = of("TRƯỜNG TIỂU HỌC BÃI DỪA", "Số: 05/BC-THBD", "Kính gửi: Ủy ban nhân dân xã Bãi Dừa");
        assertThat(proposal.kind().value().name()).isEqualTo("Báo cáo");
        assertThat(proposal.kind().sure()).isFalse();
    }

    @Test
    void what_was_read_from_a_picture_is_never_sure() {
        InventedPage page = InventedPage.named("own-decision");
        DocumentText read = text("UBND XÃ BÃI DỪA", "TRƯỜNG TIỂU HỌC BÃI DỪA", "Số: 05/QĐ-THBD", "Bãi Dừa, ngày 05 tháng 9 năm 2026", "QUYẾT ĐỊNH",
                "Về việc thành lập Hội đồng tự đánh giá");
        Proposal proposal = page.proposed(new DocumentText(read.lines(), true, false, null));
        assertThat(List.of(proposal.kind().sure(), proposal.number().sure(), proposal.issuedOn().sure(), proposal.issuer().sure(),
                proposal.title().sure())).containsOnly(false);
    }

    @Test
    void the_words_are_told_as_they_stand() {
        Proposal proposal = of("Số: 05 /KH-THBD", "Bãi Dừa, ngày 05 tháng 9 năm 2026", "KẾ HOẠCH", "Về việc bồi dưỡng giáo viên");
        assertThat(proposal.number().value()).isEqualTo("05/KH-THBD");
        assertThat(proposal.number().words()).isEqualTo("Số: 05 /KH-THBD");
        assertThat(proposal.issuedOn().words()).isEqualTo("Bãi Dừa, ngày 05 tháng 9 năm 2026");
        assertThat(proposal.title().words()).isEqualTo("KẾ HOẠCH Về việc bồi dưỡng giáo viên");
    }

    @Test
    void the_school_is_known_by_its_name_however_it_is_short() {
        assertThat(whose("UBND XÃ BÃI DỪA", "TRƯỜNG TH BÃI DỪA")).isEqualTo(Whose.OWN);
    }

    @Test
    void a_school_whose_name_begins_like_ours_is_another() {
        assertThat(whose("UBND XÃ BÃI DỪA", "TRƯỜNG TIỂU HỌC BÃI DỪA 2")).isEqualTo(Whose.OTHER);
    }

    @Test
    void a_school_that_differs_by_an_accent_may_be_ours_or_not() {
        assertThat(whose("UBND XÃ BÃI DỪA", "TRƯỜNG TIỂU HỌC BÃI DỨA")).isNull();
    }

    @Test
    void a_commune_that_is_not_ours_is_nothing_known_to_us() {
        assertThat(whose("ỦY BAN NHÂN DÂN", "XÃ TRƯỜNG SƠN")).isNull();
    }

    @Test
    void without_the_school_s_name_no_school_is_ours_or_another() {
        Proposal proposal = Proposal.of(text("TRƯỜNG TIỂU HỌC BÃI DỪA", "Số: 05/KH-THBD"), null, null);
        assertThat(proposal.issuer().value()).isEqualTo(new Issuer("TRƯỜNG TIỂU HỌC BÃI DỪA", null));
    }

    @Test
    void words_among_the_names_that_are_no_name_leave_the_issuer_open() {
        assertThat(of("UBND XÃ BÃI DỪA", "Mẫu số 01, bản sao", "TRƯỜNG TIỂU HỌC BÃI DỪA", "Số: 05/KH-THBD").issuer()).isNull();
    }

    @Test
    void the_kind_of_a_unit_inside_a_name_is_written_small() {
        DocumentText page = text("UBND XÃ BÃI DỪA", "Số: 310/QĐ-UBND");
        assertThat(Objects.requireNonNull(Proposal.of(page, null, "UBND Xã Bãi Dừa").issuer()).value().name()).isEqualTo("UBND xã Bãi Dừa");
        assertThat(issuer("UBND Thị Trấn Cầu Ván")).isEqualTo("UBND thị trấn Cầu Ván");
        assertThat(issuer("Phòng Văn hóa - Xã hội Phường Cầu Ván")).isEqualTo("Phòng Văn hóa - Xã hội phường Cầu Ván");
    }

    @Test
    void a_name_in_capitals_or_a_proper_name_keeps_its_letters() {
        assertThat(issuer("UBND XÃ CẦU VÁN")).isEqualTo("UBND XÃ CẦU VÁN");
        assertThat(issuer("Trường Tiểu học Xã Đàn")).isEqualTo("Trường Tiểu học Xã Đàn");
    }
}
