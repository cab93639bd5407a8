package vn.caitien.app.evidence.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.evidence.EvidenceFiles;
import vn.caitien.app.evidence.Part;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.Stored;
import vn.caitien.app.platform.ids.SchoolId;

class UnpackingTest {
    private static final EvidenceDeliveries DELIVERIES = Served.part(EvidenceDeliveries.class);
    private static final FileStore STORE = Served.part(FileStore.class);
    private static final EvidenceFiles FILES = Served.part(EvidenceFiles.class);
    private static final SchoolTables TABLES = Served.part(SchoolTables.class);

    private final SchoolId school = TestSchool.founded();
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final UUID delivery = DELIVERIES.open(head.id(), school);

    private Arrival given(byte[] zip) {
        return TestDeliveries.give(DELIVERIES, head.id(), school, delivery, "minh chứng.zip", zip);
    }

    /** What came out of a zip of these, by its name. */
    private Map<String, Arrival> unpacked(Map<String, byte[]> files) {
        assertThat(given(TestDeliveries.zip(files)).opening()).isTrue();
        return all(delivery);
    }

    private Map<String, Arrival> all(UUID one) {
        await().atMost(Duration.ofSeconds(60)).until(() -> DELIVERIES.one(head.id(), school, one).done());
        return DELIVERIES.arrivals(school, one, 0, 100).arrivals().stream().collect(Collectors.toMap(Arrival::name, Function.identity()));
    }

    private static byte[] pdf(String title) {
        return TestDeliveries.pdf(title);
    }

    @Test
    void each_file_in_a_zip_becomes_a_document() {
        Map<String, Arrival> came = unpacked(Map.of("2026/a.pdf", pdf("a"), "b.pdf", pdf("b")));
        assertThat(came).containsOnlyKeys("2026/a.pdf", "b.pdf");
        assertThat(came.values()).allSatisfy(arrival -> assertThat(arrival.document()).isNotNull());
    }

    @Test
    void of_the_zip_itself_nothing_is_left() {
        Map<String, Arrival> came = unpacked(Map.of("a.pdf", pdf("a")));
        assertThat(came).hasSize(1);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            try (var kept = STORE.list(school)) {
                assertThat(kept).hasSize(1);
            }
        });
        assertThat(TABLES.within(school, () -> FILES.taken(school))).isEqualTo(pdf("a").length);
        assertThat(DELIVERIES.one(head.id(), school, delivery)).satisfies(done -> {
            assertThat(done.parcel()).isNull();
            assertThat(done.parcelName()).isEqualTo("minh chứng.zip");
            assertThat(done.items()).isEqualTo(1);
        });
    }

    @Test
    void what_is_no_document_is_listed_with_its_reason_and_the_others_are_kept() {
        Map<String, Arrival> came = unpacked(Map.of("a.pdf", pdf("a"), "chạy.pdf", program(), "rỗng.pdf", new byte[0],
                "trong.zip", TestDeliveries.zip(Map.of("b.pdf", pdf("b")))));
        assertThat(came.get("a.pdf").fault()).isNull();
        assertThat(came.get("chạy.pdf").fault()).isEqualTo("unfit-executable");
        assertThat(came.get("rỗng.pdf").fault()).isEqualTo("unfit-empty");
        assertThat(came.get("trong.zip").fault()).isEqualTo("unfit-archive");
    }

    private static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        return program;
    }

    @Test
    void names_that_lead_out_of_the_zip_are_only_words() {
        assertThat(unpacked(Map.of("../../../etc/a.pdf", pdf("a"))).keySet()).singleElement().satisfies(name ->
                assertThat(name).endsWith("a.pdf").doesNotContain(".."));
    }

    @Test
    void a_file_that_unpacks_out_of_all_proportion_is_refused() {
        assertThat(unpacked(Map.of("a.txt", new byte[20 << 20])).get("a.txt").fault()).isEqualTo("entry-bomb");
    }

    @Test
    void thousands_of_files_are_refused_at_once_and_nothing_is_kept() {
        Map<String, byte[]> many = IntStream.range(0, 5001).boxed().collect(Collectors.toMap(at -> at + ".txt", at -> new byte[1]));
        assertThat(given(TestDeliveries.zip(many)).fault()).isEqualTo("zip-too-many");
        assertThat(STORE.list(school)).isEmpty();
    }

    @Test
    void a_zip_with_nothing_of_anyone_in_it_is_refused() {
        assertThat(given(TestDeliveries.zip(Map.of(".DS_Store", new byte[1]))).fault()).isEqualTo("zip-empty");
    }

    @Test
    void a_zip_cut_off_is_refused_as_damaged() {
        byte[] zip = TestDeliveries.zip(Map.of("a.pdf", pdf("a"), "b.pdf", pdf("b")));
        assertThat(given(Arrays.copyOf(zip, zip.length - 30)).fault()).isEqualTo("unfit-damaged");
    }

    @Test
    void a_zip_that_a_killed_process_left_goes_on_when_its_giver_looks() throws IOException {
        byte[] zip = TestDeliveries.zip(Map.of("a.pdf", pdf("a"), "b.pdf", pdf("b")));
        left(zip);
        assertThat(all(delivery)).containsOnlyKeys("a.pdf", "b.pdf");
    }

    @Test
    void what_came_out_before_is_not_taken_out_again() throws IOException {
        byte[] zip = TestDeliveries.zip(Map.of("a.pdf", pdf("a"), "b.pdf", pdf("b")));
        given(zip);
        Map<String, Arrival> first = all(delivery);
        left(zip);
        assertThat(all(delivery)).isEqualTo(first);
    }

    /** As a process leaves it that is killed when the zip is safe. */
    private void left(byte[] zip) throws IOException {
        Stored stored = STORE.put(school, new ByteArrayInputStream(zip), FileStore.UNLIMITED);
        TABLES.within(school, () -> {
            FILES.have(school, new Part(stored.sha256(), "a.zip", "PARCEL", stored.length()));
            Served.part(Deliveries.class).packed(school, delivery, stored.sha256(), "a.zip");
            return stored;
        });
    }

    @Test
    void the_same_zip_sent_again_as_its_answer_was_lost_is_not_unpacked_twice() {
        byte[] zip = TestDeliveries.zip(Map.of("a.pdf", pdf("a")));
        given(zip);
        all(delivery);
        assertThat(given(zip).opening()).isTrue();
        assertThat(DELIVERIES.latest(head.id(), school, 5)).hasSize(1);
    }

    @Test
    void a_second_zip_of_a_delivery_has_a_delivery_of_its_own() {
        given(TestDeliveries.zip(Map.of("a.pdf", pdf("a"))));
        given(TestDeliveries.zip(Map.of("b.pdf", pdf("b"))));
        List<Delivery> both = DELIVERIES.latest(head.id(), school, 5);
        assertThat(both).hasSize(2);
        assertThat(both.stream().flatMap(one -> all(one.id()).keySet().stream())).containsExactlyInAnyOrder("a.pdf", "b.pdf");
    }

    @Test
    void a_pdf_called_zip_is_a_document() {
        assertThat(given(pdf("a")).document()).isNotNull();
    }

    @Test
    void a_text_that_is_no_zip_is_no_parcel_whatever_it_is_called() {
        assertThat(given("Biên bản họp tổ".repeat(5).getBytes(StandardCharsets.UTF_8)).opening()).isFalse();
    }
}
