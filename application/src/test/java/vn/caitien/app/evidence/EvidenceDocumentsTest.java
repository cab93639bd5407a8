package vn.caitien.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.TestPeople;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.House;

class EvidenceDocumentsTest {
    @TempDir
    private Path folder;
    private House house;
    private TestPeople people;
    private EvidenceDocuments documents;
    private SchoolId school;
    private UUID year;
    private AccountId head;

    @BeforeEach
    void open() {
        house = new House(folder);
        people = new TestPeople(house.views, house.clock);
        documents = TestEvidence.documents(house, people, folder.resolve("files"));
        school = house.school();
        year = house.year(school, 2026);
        head = people.someone(Role.HEAD, school);
    }

    private DocumentId entered(String title) {
        return documents.enter(head, school, Described.titled(title));
    }

    private String coded(String title, Filed under) {
        DocumentId id = entered(title);
        documents.file(head, school, id, 1, Described.titled(title), under);
        return documents.one(school, id).codes().getFirst().code();
    }

    @Test
    void what_was_said_is_read_again() {
        Described said = new Described("Biên bản họp", "minutes", new Origin("02/BB-TH", Side.OWN, "Trường", LocalDate.of(2026, 9, 8)),
                new Days(LocalDate.of(2026, 9, 8), LocalDate.of(2027, 9, 8), LocalDate.of(2026, 9, 9), LocalDate.of(2026, 9, 7)), 4,
                List.of("họp", "hội đồng"), "https://luu.example/1", "hộp 3", "bản chính");
        EvidenceDocument document = documents.one(school, documents.enter(head, school, said));
        assertThat(document.said()).isEqualTo(said);
        assertThat(document.filed()).isFalse();
    }

    @Test
    void what_is_unknown_stays_unknown() {
        assertThat(documents.one(school, entered("Sổ họp")).said()).isEqualTo(Described.titled("Sổ họp"));
        Described kind = new Described("Sổ họp", "book", Origin.UNKNOWN, Days.UNKNOWN, null, List.of(), null, null, null);
        assertThat(documents.one(school, documents.enter(head, school, kind)).said()).isEqualTo(kind);
    }

    @Test
    void codes_of_a_criterion_run_from_one() {
        assertThat(List.of(coded("a", TestEvidence.under(year, "1.1")), coded("b", TestEvidence.under(year, "1.2")),
                coded("c", TestEvidence.under(year, "1.1")))).containsExactly("MC.1.1.01", "MC.1.2.01", "MC.1.1.02");
    }

    @Test
    void codes_are_written_as_the_year_s_circular_says() {
        assertThat(coded("a", TestEvidence.under(house.year(school, 2024), "1.1"))).isEqualTo("[H1-1.1-01]");
    }

    @Test
    void a_document_keeps_its_code_under_another_criterion() {
        DocumentId id = entered("a");
        documents.file(head, school, id, 1, Described.titled("a"), TestEvidence.under(year, "1.1"));
        documents.file(head, school, id, 2, Described.titled("a"), TestEvidence.under(year, "2.1"));
        EvidenceDocument document = documents.one(school, id);
        assertThat(document.codes()).extracting(GivenCode::code).containsExactly("MC.1.1.01");
        assertThat(document.criteria(year)).containsExactly("2.1");
    }

    @Test
    void a_document_has_a_second_code_in_the_other_manner_and_keeps_the_first() {
        DocumentId id = entered("a");
        documents.file(head, school, id, 1, Described.titled("a"), TestEvidence.under(house.year(school, 2024), "1.1"));
        documents.file(head, school, id, 2, Described.titled("a"), TestEvidence.under(year, "1.1"));
        assertThat(documents.one(school, id).codes()).extracting(GivenCode::code).containsExactlyInAnyOrder("MC.1.1.01", "[H1-1.1-01]");
    }

    @Test
    void the_number_of_a_withdrawn_document_is_not_given_again() {
        DocumentId id = entered("a");
        documents.file(head, school, id, 1, Described.titled("a"), TestEvidence.under(year, "1.1"));
        documents.withdraw(head, school, id, 2, "trùng");
        assertThat(coded("b", TestEvidence.under(year, "1.1"))).isEqualTo("MC.1.1.02");
    }

    @Test
    void numbers_go_on_behind_a_code_that_was_given_on_paper() {
        assertThat(coded("a", new Filed(year, "1.1", List.of(), "mc.1.1.17"))).isEqualTo("MC.1.1.17");
        assertThat(coded("b", TestEvidence.under(year, "1.1"))).isEqualTo("MC.1.1.18");
    }

    @Test
    void a_code_that_another_document_has_is_refused() {
        coded("a", TestEvidence.under(year, "1.1"));
        DocumentId second = entered("b");
        assertThatThrownBy(() -> documents.file(head, school, second, 1, Described.titled("b"), new Filed(year, "1.1", List.of(), "MC.1.1.01")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo("code-taken"));
        assertThat(documents.one(school, second).filed()).isFalse();
    }

    @Test
    void a_code_of_another_criterion_is_refused() {
        DocumentId id = entered("a");
        assertThatThrownBy(() -> documents.file(head, school, id, 1, Described.titled("a"), new Filed(year, "1.1", List.of(), "MC.1.2.01")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo("code-elsewhere"));
    }

    @Test
    void a_criterion_that_the_year_does_not_have_is_refused() {
        DocumentId id = entered("a");
        assertThatThrownBy(() -> documents.file(head, school, id, 1, Described.titled("a"), TestEvidence.under(year, "9.9")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo("no-criterion"));
    }

    @Test
    void many_who_code_at_once_get_a_number_each() {
        List<DocumentId> ids = IntStream.range(0, 24).mapToObj(at -> entered("tài liệu " + at)).toList();
        Set<String> codes = ConcurrentHashMap.newKeySet();
        ids.parallelStream().forEach(id -> {
            documents.file(head, school, id, 1, Described.titled("a"), TestEvidence.under(year, "1.1"));
            codes.add(documents.one(school, id).codes().getFirst().code());
        });
        assertThat(codes).hasSize(24).contains("MC.1.1.01", "MC.1.1.24");
    }

    @Test
    void further_criteria_are_filed_beside_the_home() {
        DocumentId id = entered("a");
        documents.file(head, school, id, 1, Described.titled("a"), new Filed(year, "2.1", List.of("1.3", "1.1"), null));
        assertThat(documents.one(school, id).criteria(year)).containsExactly("1.1", "1.3", "2.1");
    }

    @Test
    void what_is_carried_stands_in_both_years_with_one_code() {
        UUID next = house.year(school, 2027);
        DocumentId id = entered("a");
        documents.file(head, school, id, 1, Described.titled("a"), TestEvidence.under(year, "1.1"));
        assertThat(documents.carry(head, school, year, next, List.of(id))).isEqualTo(1);
        EvidenceDocument document = documents.one(school, id);
        assertThat(document.criteria(next)).containsExactly("1.1");
        assertThat(document.codes()).hasSize(1);
    }

    @Test
    void nothing_is_carried_between_two_circulars() {
        UUID before = house.year(school, 2024);
        DocumentId id = entered("a");
        assertThatThrownBy(() -> documents.carry(head, school, before, year, List.of(id)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo("other-circular"));
    }

    @Test
    void a_withdrawn_document_comes_back() {
        DocumentId id = entered("a");
        documents.withdraw(head, school, id, 1, "nộp nhầm");
        assertThat(documents.one(school, id).withdrawn()).isEqualTo("nộp nhầm");
        documents.restore(head, school, id, 2);
        assertThat(documents.one(school, id).withdrawn()).isNull();
    }

    @Test
    void who_saw_an_earlier_state_is_told() {
        DocumentId id = entered("a");
        documents.file(head, school, id, 1, Described.titled("a"), TestEvidence.under(year, "1.1"));
        assertThatThrownBy(() -> documents.withdraw(head, school, id, 1, "cũ")).isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_teacher_hands_in_and_does_not_code() {
        AccountId teacher = people.someone(Role.STAFF, school);
        DocumentId id = documents.enter(teacher, school, Described.titled("Giáo án"));
        assertThatThrownBy(() -> documents.file(teacher, school, id, 1, Described.titled("Giáo án"), TestEvidence.under(year, "1.1")))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void a_document_of_another_school_is_not_here() {
        DocumentId id = entered("a");
        assertThatThrownBy(() -> documents.one(house.school(), id)).isInstanceOf(NotHere.class);
    }

    @Test
    void a_validity_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> new Days(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 1), null, null))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo("reversed"));
    }
}
