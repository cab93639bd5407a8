package vn.caitien.app.evidence.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.evidence.Days;
import vn.caitien.app.evidence.Described;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.evidence.Filed;
import vn.caitien.app.evidence.Origin;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.ids.SchoolId;

class EvidenceDeliveriesTest {
    private static final EvidenceDeliveries DELIVERIES = Served.part(EvidenceDeliveries.class);
    private static final EvidenceDocuments DOCUMENTS = Served.part(EvidenceDocuments.class);
    private static final FileStore STORE = Served.part(FileStore.class);

    private final SchoolId school = TestSchool.founded();
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final UUID delivery = DELIVERIES.open(head.id(), school);

    private Arrival given(String name, byte[] bytes) {
        return TestDeliveries.give(DELIVERIES, head.id(), school, delivery, name, bytes);
    }

    private EvidenceDocument document(Arrival arrival) {
        return DOCUMENTS.one(school, Objects.requireNonNull(arrival.document()));
    }

    @Test
    void a_file_becomes_a_document_that_is_called_by_its_name() {
        EvidenceDocument document = document(given("Năm học/QĐ_thành lập.pdf", TestDeliveries.pdf("a")));
        assertThat(document.said().title()).isEqualTo("QĐ thành lập");
        assertThat(document.filed()).isFalse();
        assertThat(document.parts()).singleElement().satisfies(part -> {
            assertThat(part.media()).isEqualTo("PDF");
            assertThat(part.name()).isEqualTo("QĐ_thành lập.pdf");
            assertThat(STORE.exists(school, part.sha256())).isTrue();
        });
    }

    @Test
    void the_same_file_again_is_the_document_that_is_there() {
        Arrival first = given("a.pdf", TestDeliveries.pdf("a"));
        Arrival second = given("bản sao.pdf", TestDeliveries.pdf("a"));
        assertThat(second.known()).isTrue();
        assertThat(second.document()).isEqualTo(first.document());
    }

    @Test
    void the_same_file_given_many_times_at_once_becomes_one_document() {
        byte[] bytes = TestDeliveries.pdf("a");
        assertThat(IntStream.range(0, 12).parallel().mapToObj(at -> given(at + ".pdf", bytes)).map(Arrival::document).distinct()).hasSize(1);
    }

    @Test
    void what_came_already_is_not_taken_again() {
        Arrival first = given("a.pdf", TestDeliveries.pdf("a"));
        assertThat(given("a.pdf", new byte[0])).isEqualTo(first);
    }

    @Test
    void what_came_is_known_by_its_mark() {
        given("a.pdf", TestDeliveries.pdf("a"));
        given("rỗng.pdf", new byte[0]);
        assertThat(DELIVERIES.marks(head.id(), school, delivery)).containsExactly("a.pdf");
    }

    @Test
    void a_folder_that_is_given_again_in_a_new_delivery_need_not_be_sent_again() {
        given("a.pdf", TestDeliveries.pdf("a"));
        UUID next = DELIVERIES.open(head.id(), school);
        assertThat(DELIVERIES.marks(head.id(), school, next)).containsExactly("a.pdf");
        assertThat(DELIVERIES.marks(Served.someone().is(Role.SECRETARY, school).id(), school, next)).isEmpty();
    }

    @Test
    void what_was_taken_out_of_use_is_sent_again() {
        EvidenceDocument document = document(given("a.pdf", TestDeliveries.pdf("a")));
        DOCUMENTS.withdraw(head.id(), school, document.id(), document.version(), "nhầm");
        assertThat(DELIVERIES.marks(head.id(), school, DELIVERIES.open(head.id(), school))).isEmpty();
    }

    @Test
    void what_is_refused_is_told_and_nothing_of_it_is_kept() {
        Arrival refused = given("trang.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.fault()).isEqualTo("unfit-script");
        assertThat(refused.document()).isNull();
        assertThat(STORE.list(school)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bảng điểm.XLS, unfit-page-workbook", "bảng điểm.xlsx, unfit-page-workbook", "bảng điểm.html, unfit-page"})
    void a_web_page_under_the_name_of_a_workbook_is_told_as_such(String name, String fault) {
        byte[] table = "<html><body><table><tr><td>9</td></tr></table></body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(given(name, table).fault()).isEqualTo(fault);
        assertThat(STORE.list(school)).isEmpty();
    }

    @Test
    void a_web_page_with_a_script_is_refused_as_such_under_the_name_of_a_workbook_too() {
        assertThat(given("bảng.xls", "<html><script>x</script><table>".getBytes(StandardCharsets.UTF_8)).fault()).isEqualTo("unfit-script");
    }

    @Test
    void what_was_refused_may_come_again() {
        given("a.pdf", new byte[0]);
        assertThat(given("a.pdf", TestDeliveries.pdf("a")).fault()).isNull();
        assertThat(DELIVERIES.arrivals(school, delivery, 0, 10)).isEqualTo(new Arrived(
                DELIVERIES.arrivals(school, delivery, 0, 10).arrivals(), 1, 1, 0, 0));
    }

    @Test
    void a_large_file_whose_line_breaks_goes_on_where_it_broke() throws IOException {
        byte[] bytes = TestDeliveries.pdf("a");
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(bytes, 0, 100), new Broken());
        assertThatThrownBy(() -> DELIVERIES.piece(head.id(), school, delivery, "a", "a.pdf", 0, bytes.length, breaking)).isInstanceOf(IOException.class);
        assertThat(DELIVERIES.held(head.id(), school, "a")).isEqualTo(100);
        UUID next = DELIVERIES.open(head.id(), school);
        EvidenceDeliveries.Held held = DELIVERIES.piece(head.id(), school, next, "a", "a.pdf", 100, bytes.length,
                new ByteArrayInputStream(bytes, 100, bytes.length - 100));
        Arrival became = Objects.requireNonNull(held.became());
        assertThat(became.length()).isEqualTo(bytes.length);
        assertThat(STORE.exists(school, document(became).parts().getFirst().sha256())).isTrue();
        assertThat(DELIVERIES.held(head.id(), school, "a")).isZero();
    }

    @Test
    void a_piece_that_belongs_elsewhere_is_not_added() throws IOException {
        byte[] bytes = TestDeliveries.pdf("a");
        DELIVERIES.piece(head.id(), school, delivery, "a", "a.pdf", 0, bytes.length, new ByteArrayInputStream(bytes, 0, 100));
        assertThat(DELIVERIES.piece(head.id(), school, delivery, "a", "a.pdf", 50, bytes.length, new ByteArrayInputStream(bytes, 50, 20)))
                .isEqualTo(new EvidenceDeliveries.Held(100, null));
    }

    @Test
    void a_length_that_cannot_be_is_a_file_without_content() throws IOException {
        EvidenceDeliveries.Held held = DELIVERIES.piece(head.id(), school, delivery, "a", "a.pdf", 0, -1, new ByteArrayInputStream(new byte[10]));
        assertThat(Objects.requireNonNull(held.became()).fault()).isEqualTo("unfit-empty");
    }

    @Test
    void a_file_that_is_too_large_is_refused_with_its_first_piece() throws IOException {
        EvidenceDeliveries.Held held = DELIVERIES.piece(head.id(), school, delivery, "a", "a.pdf", 0, DELIVERIES.largest().file() + 1,
                new ByteArrayInputStream(new byte[10]));
        assertThat(Objects.requireNonNull(held.became()).fault()).startsWith("files.too-large");
        assertThat(DELIVERIES.held(head.id(), school, "a")).isZero();
    }

    @Test
    void another_person_s_pieces_are_not_gone_on_with() throws IOException {
        byte[] bytes = TestDeliveries.pdf("a");
        DELIVERIES.piece(head.id(), school, delivery, "a", "a.pdf", 0, bytes.length, new ByteArrayInputStream(bytes, 0, 100));
        assertThat(DELIVERIES.held(Served.someone().is(Role.HEAD, school).id(), school, "a")).isZero();
    }

    @Test
    void a_file_whose_line_breaks_is_not_there_and_comes_whole_the_next_time() {
        byte[] bytes = TestDeliveries.pdf("a");
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(bytes, 0, 100), new Broken());
        assertThatThrownBy(() -> DELIVERIES.give(head.id(), school, delivery, "a.pdf", "a.pdf", breaking)).isInstanceOf(IOException.class);
        assertThat(DELIVERIES.arrivals(school, delivery, 0, 10).all()).isZero();
        assertThat(STORE.list(school)).isEmpty();
        assertThat(document(given("a.pdf", bytes)).parts().getFirst().length()).isEqualTo(bytes.length);
    }

    @Test
    void the_same_file_of_another_school_is_kept_apart() {
        Arrival ours = given("a.pdf", TestDeliveries.pdf("a"));
        SchoolId other = TestSchool.founded();
        Served.Someone stranger = Served.someone().is(Role.HEAD, other);
        Arrival theirs = TestDeliveries.give(DELIVERIES, stranger.id(), other, DELIVERIES.open(stranger.id(), other), "a.pdf", TestDeliveries.pdf("a"));
        assertThat(theirs.known()).isFalse();
        assertThat(theirs.document()).isNotEqualTo(ours.document());
    }

    @Test
    void what_one_person_gives_is_not_another_s_to_go_on_with() {
        Served.Someone teacher = Served.someone().is(Role.STAFF, school);
        assertThatThrownBy(() -> TestDeliveries.give(DELIVERIES, teacher.id(), school, delivery, "a.pdf", TestDeliveries.pdf("a")))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void of_a_record_of_a_pupil_the_entry_alone_is_kept() {
        UUID year = TestSchool.year(school, 2026);
        Arrival given = given("hồ sơ.pdf", TestDeliveries.pdf("hồ sơ"));
        EvidenceDocument before = document(given);
        Described said = new Described("Hồ sơ học sinh", "pupil-record", Origin.UNKNOWN, Days.UNKNOWN, null, List.of(), null, "tủ 1", null);
        DOCUMENTS.file(head.id(), school, before.id(), before.version(), said, new Filed(year, "1.1", List.of(), null));
        assertThat(document(given).parts()).isEmpty();
        assertThat(document(given).codes()).hasSize(1);
        assertThat(STORE.list(school)).isEmpty();
    }

    @Test
    void a_file_that_another_document_has_too_stays_when_one_loses_it() {
        UUID year = TestSchool.year(school, 2026);
        EvidenceDocument first = document(given("a.pdf", TestDeliveries.pdf("a")));
        DOCUMENTS.withdraw(head.id(), school, first.id(), first.version(), "nhầm");
        EvidenceDocument second = document(given("b.pdf", TestDeliveries.pdf("a")));
        assertThat(second.id()).isNotEqualTo(first.id());
        Described said = new Described("Hồ sơ học sinh", "pupil-record", Origin.UNKNOWN, Days.UNKNOWN, null, List.of(), null, "tủ 1", null);
        DOCUMENTS.file(head.id(), school, second.id(), second.version(), said, new Filed(year, "1.1", List.of(), null));
        assertThat(STORE.list(school)).hasSize(1);
    }

    @Test
    void deliveries_of_one_person_are_listed() {
        assertThat(DELIVERIES.latest(head.id(), school, 5)).extracting(Delivery::id).isEqualTo(List.of(delivery));
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line broke");
        }
    }
}
