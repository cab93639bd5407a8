package vn.caitien.app.evidence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.evidence.Described;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.platform.ids.SchoolId;

class FilingPagesTest {
    private static final EvidenceDocuments DOCUMENTS = Served.part(EvidenceDocuments.class);

    private final SchoolId school = TestSchool.founded();
    private final UUID before = TestSchool.year(school, 2025);
    private final UUID year = TestSchool.year(school, 2026);
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final Visitor visitor = head.signedIn();
    private final DocumentId first = DOCUMENTS.enter(head.id(), school, Described.titled("Biên bản một"));
    private final String here = "/schools/" + school + "/evidence/documents/";

    private String filed(UUID in) {
        visitor.get(here + first + "/file?year=" + in);
        return visitor.post(here + first + "/file",
                Map.of("version", "1", "year", in.toString(), "title", "Biên bản một", "home", "1.1")).location();
    }

    @Test
    void the_next_document_is_filed_in_the_same_year() {
        DocumentId second = DOCUMENTS.enter(head.id(), school, Described.titled("Biên bản hai"));
        String next = filed(before);
        assertThat(next).contains(here + second + "/file?year=" + before);
        assertThat(visitor.get(next.substring(next.indexOf("/schools"))).body()).contains("Đã xếp “Biên bản một”", "name=\"year\" value=\"" + before);
        assertThat(DOCUMENTS.one(school, first).criteria(before)).isEqualTo(List.of("1.1"));
        assertThat(DOCUMENTS.one(school, first).criteria(year)).isEmpty();
    }

    @Test
    void the_last_one_says_that_nothing_waits() {
        String last = filed(year);
        assertThat(visitor.get(last.substring(last.indexOf("/schools"))).body()).contains("Không còn tài liệu nào chờ xếp");
    }

    @Test
    void nothing_is_said_to_be_filed_that_is_not() {
        DocumentId second = DOCUMENTS.enter(head.id(), school, Described.titled("Biên bản hai"));
        assertThat(visitor.get(here + second + "/file?after=" + first).body()).doesNotContain("Đã xếp “");
        assertThat(visitor.get(here + first + "?filed=last").body()).doesNotContain("Không còn tài liệu nào chờ xếp");
    }
}
