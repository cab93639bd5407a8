package vn.caitien.app.evidence.page;

import static org.assertj.core.api.Assertions.assertThat;

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

class CarryPagesTest {
    private static final EvidenceDocuments DOCUMENTS = Served.part(EvidenceDocuments.class);

    private final SchoolId school = TestSchool.founded();
    private final UUID before = TestSchool.year(school, 2025);
    private final UUID year = TestSchool.year(school, 2026);
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final Visitor visitor = head.signedIn();
    private final String here = "/schools/" + school + "/evidence";

    @Test
    void where_nothing_is_to_be_carried_the_page_says_what_carrying_is_and_refuses_nothing() {
        assertThat(visitor.get(here + "/carry?year=" + year)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("ct-empty", "vẫn một tệp, một mã", "Hãy xếp tài liệu vào tiêu chí", "href=\"" + here + "\"")
                    .doesNotContain("role=\"alert\"");
        });
    }

    @Test
    void what_was_filed_in_the_year_before_can_be_carried() {
        DocumentId document = DOCUMENTS.enter(head.id(), school, Described.titled("Biên bản một"));
        visitor.get(here + "/documents/" + document + "/file?year=" + before);
        visitor.post(here + "/documents/" + document + "/file",
                Map.of("version", "1", "year", before.toString(), "title", "Biên bản một", "home", "1.1"));
        assertThat(visitor.get(here + "/carry?year=" + year).body()).contains("Biên bản một").doesNotContain("ct-empty");
    }
}
