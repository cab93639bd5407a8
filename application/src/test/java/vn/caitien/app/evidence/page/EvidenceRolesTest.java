package vn.caitien.app.evidence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.evidence.Described;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.platform.ids.SchoolId;

/** Evidence is not the head's work alone: over the line, each role does what the matrix gives it, and no more. */
class EvidenceRolesTest {
    private static final EvidenceDocuments DOCUMENTS = Served.part(EvidenceDocuments.class);
    private static final Permissions PERMISSIONS = Served.part(Permissions.class);
    private static final int MISSING = 404;
    private static final int MADE = 201;
    private static final int SHOWN = 200;
    private static final int MOVED = 303;

    private final SchoolId school = TestSchool.founded();
    private final UUID year = TestSchool.year(school, 2026);
    private final String here = "/schools/" + school + "/evidence";

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void looks_at_evidence(Role role) {
        Served.Someone someone = Served.someone().is(role, school);
        assertThat(someone.signedIn().get(here).status()).isEqualTo(may(someone, Deed.READ_EVIDENCE) ? SHOWN : MISSING);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void gives_evidence(Role role) {
        Served.Someone someone = Served.someone().is(role, school);
        assertThat(posted(someone.signedIn(), "/deliveries", Map.of())).isEqualTo(may(someone, Deed.GIVE_EVIDENCE) ? MADE : MISSING);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void files_evidence(Role role) {
        DocumentId document = DOCUMENTS.enter(Served.someone().is(Role.HEAD, school).id(), school, Described.titled("Biên bản " + role));
        Served.Someone someone = Served.someone().is(role, school);
        boolean may = may(someone, Deed.KEEP_EVIDENCE);
        assertThat(posted(someone.signedIn(), "/documents/" + document + "/file",
                Map.of("version", "1", "year", year.toString(), "title", "Biên bản", "home", "1.1"))).isEqualTo(may ? MOVED : MISSING);
        assertThat(DOCUMENTS.one(school, document).filed()).isEqualTo(may);
    }

    /** With the token of the page about oneself, which everyone has. */
    private int posted(Visitor visitor, String path, Map<String, String> fields) {
        visitor.get("/me");
        return visitor.post(here + path, fields).status();
    }

    private boolean may(Served.Someone someone, Deed deed) {
        return PERMISSIONS.may(someone.id(), school, deed, Matter.ANY).allowed();
    }
}
