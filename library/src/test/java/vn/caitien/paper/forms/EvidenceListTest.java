package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.EvidenceLists;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Title;
import vn.caitien.plan.Header;

class EvidenceListTest {

    private static <T> T only(Document paper, Class<T> kind) {
        return paper.parts().getFirst().blocks().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static List<String> row(Document paper, int at) {
        return only(paper, Table.class).body().get(at).cells().stream().map(cell -> String.join("\n", cell.lines())).toList();
    }

    private static List<String> head(Document paper) {
        return only(paper, Table.class).head().getFirst().cells().stream().map(cell -> cell.lines().getFirst()).toList();
    }

    @Test
    void the_list_of_2026_has_exactly_the_five_prescribed_columns() {
        assertThat(head(EvidenceLists.ofMany(1).fiveColumns())).containsExactly("TT", "Mã minh chứng", "Tên minh chứng",
                "Định dạng, vị trí lưu trữ hoặc đường dẫn điện tử", "Ghi chú");
    }

    @Test
    void the_list_of_2018_has_exactly_the_seven_prescribed_columns() {
        assertThat(head(EvidenceLists.ofMany(1).sevenColumns())).containsExactly("Tiêu chí", "Số TT", "Mã minh chứng", "Tên minh chứng",
                "Số, ngày ban hành, hoặc thời điểm khảo sát, điều tra, phỏng vấn, quan sát,…",
                "Nơi ban hành hoặc nhóm, cá nhân thực hiện", "Ghi chú");
    }

    @Test
    void the_list_of_2018_lies_and_that_of_2026_stands() {
        assertThat(EvidenceLists.ofMany(1).sevenColumns().parts().getFirst().orientation()).isEqualTo(Orientation.LANDSCAPE);
        assertThat(EvidenceLists.ofMany(1).fiveColumns().parts().getFirst().orientation()).isEqualTo(Orientation.PORTRAIT);
    }

    @Test
    void a_line_of_five_columns_tells_format_and_place_and_who_shares_it() {
        assertThat(row(EvidenceLists.of(EvidenceLists.whole()).fiveColumns(), 2)).containsExactly("1", "MC.1.1.01",
                "Kế hoạch chiến lược phát triển nhà trường", "PDF\nHộp số 3", "Bản có dấu\nDùng chung cho tiêu chí 1.2, 2.1");
    }

    @Test
    void a_line_of_seven_columns_tells_number_day_and_issuer() {
        assertThat(row(EvidenceLists.of(EvidenceLists.whole()).sevenColumns(), 0)).containsExactly("1.1", "1", "MC.1.1.01",
                "Kế hoạch chiến lược phát triển nhà trường", "Số 05/KH-THBD, ngày 05/09/2026", "Trường Tiểu học Bãi Dừa",
                "Bản có dấu\nDùng chung cho tiêu chí 1.2, 2.1");
    }

    @Test
    void a_line_for_the_school_itself_tells_old_codes_validity_and_every_criterion() {
        assertThat(row(EvidenceLists.of(EvidenceLists.whole()).own(), 0)).containsExactly("1", "MC.1.1.01", "[H1-1.1-01]\n[H1-1.1-04]",
                "Kế hoạch chiến lược phát triển nhà trường", "Số 05/KH-THBD, ngày 05/09/2026", "Trường Tiểu học Bãi Dừa",
                "05/09/2026 đến 31/08/2031", "PDF\nHộp số 3", "1.1, 1.2, 2.1", "Bản có dấu");
    }

    @Test
    void what_is_not_known_is_left_open() {
        assertThat(row(EvidenceLists.of(EvidenceLists.named("Ảnh thư viện", EvidenceLists.FIRST)).sevenColumns(), 0))
                .containsExactly("1.1", "1", "…", "Ảnh thư viện", "…", "…", "");
    }

    @Test
    void rows_of_2026_stand_once_under_their_standard_and_criterion() {
        Document paper = EvidenceLists.of(EvidenceLists.named("a", EvidenceLists.FIRST), EvidenceLists.named("b", EvidenceLists.OTHER),
                EvidenceLists.named("c", EvidenceLists.SECOND), EvidenceLists.named("d", EvidenceLists.FIRST)).fiveColumns();
        assertThat(only(paper, Table.class).body()).extracting(row -> row.cells().get(row.cells().size() == 1 ? 0 : 2).lines().getFirst())
                .containsExactly("Tiêu chuẩn 1: Quản trị nhà trường", "Tiêu chí 1.1: Kế hoạch phát triển nhà trường", "a", "d",
                        "Tiêu chí 1.2: Tổ chức bộ máy và các hội đồng", "c", "Tiêu chuẩn 2: Đội ngũ",
                        "Tiêu chí 2.1: Cán bộ quản lý, giáo viên, nhân viên", "b");
    }

    @Test
    void a_criterion_whose_title_is_not_known_is_named_by_its_number() {
        EvidenceCriterion bare = new EvidenceCriterion(null, null, "1.1", null);
        assertThat(row(EvidenceLists.of(EvidenceLists.named("a", bare)).fiveColumns(), 0)).containsExactly("Tiêu chí 1.1");
    }

    @Test
    void what_belongs_to_no_criterion_comes_last() {
        Document paper = EvidenceLists.of(EvidenceLists.named("lạc", null), EvidenceLists.named("có nhà", EvidenceLists.FIRST)).fiveColumns();
        assertThat(row(paper, 3)).containsExactly("Chưa gắn với tiêu chí nào");
        assertThat(row(paper, 4)).contains("2", "lạc");
    }

    @Test
    void the_head_names_body_school_day_and_year() {
        Document paper = EvidenceLists.ofMany(1).fiveColumns();
        Letterhead head = only(paper, Letterhead.class);
        assertThat(head.governingBody().getFirst().replace('\u00a0', ' ')).isEqualTo("ỦY BAN NHÂN DÂN XÃ BÃI DỪA");
        assertThat(head.number()).isEmpty();
        assertThat(head.placeAndDate()).isEqualTo("Bãi Dừa, ngày 20 tháng 5 năm 2027");
        assertThat(only(paper, Title.class).summary().getFirst().replace('\u00a0', ' ')).isEqualTo("Năm học 2026-2027");
    }

    @Test
    void the_head_s_signer_signs() {
        Signature foot = only(EvidenceLists.ofMany(1).own(), Signature.class);
        assertThat(foot.post()).isEqualTo("HIỆU TRƯỞNG");
        assertThat(foot.name()).isEqualTo("Trần Thị Mai");
    }

    @Test
    void a_head_of_which_nothing_is_known_is_dots() {
        Document paper = new EvidenceList(Header.EMPTY, List.of()).sevenColumns();
        assertThat(only(paper, Title.class).summary().getFirst().replace('\u00a0', ' ')).isEqualTo("Năm học …");
    }

    @Test
    void an_empty_list_says_so() {
        Document paper = EvidenceLists.of().fiveColumns();
        assertThat(paper.parts().getFirst().blocks().stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text()))
                .contains("Danh mục chưa có minh chứng nào.").noneMatch(text -> text.contains("{"));
    }
}
