package vn.caitien.app.evidence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.evidence.arrival.Arrival;
import vn.caitien.app.evidence.arrival.EvidenceDeliveries;
import vn.caitien.app.evidence.arrival.TestDeliveries;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.ids.SchoolId;

/** Files and small pictures of documents, for those of the school and for others. */
class FilesOfDocumentsTest {
    private static final EvidenceDeliveries DELIVERIES = Served.part(EvidenceDeliveries.class);

    private final SchoolId school = TestSchool.founded();
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final Visitor visitor = head.signedIn();

    private Arrival given(String name, byte[] bytes) {
        UUID delivery = DELIVERIES.open(head.id(), school);
        return TestDeliveries.give(DELIVERIES, head.id(), school, delivery, name, bytes);
    }

    private static String address(SchoolId school, Arrival arrival) {
        return "/schools/" + school + "/evidence/documents/" + Objects.requireNonNull(arrival.document());
    }

    @Test
    void a_document_has_a_small_picture() throws IOException {
        byte[] picture = visitor.file(address(school, given("a.pdf", TestDeliveries.pdf("a"))) + "/thumbnail.png");
        assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isLessThanOrEqualTo(96);
    }

    @Test
    void a_text_has_none() {
        Arrival text = given("a.txt", "Biên bản họp tổ chuyên môn".getBytes(StandardCharsets.UTF_8));
        assertThat(visitor.get(address(school, text) + "/thumbnail.png").status()).isEqualTo(404);
    }

    @Test
    void the_list_shows_it_beside_the_title_without_words_of_its_own() {
        String address = address(school, given("a.pdf", TestDeliveries.pdf("a"))) + "/thumbnail.png";
        assertThat(visitor.get("/schools/" + school + "/evidence?standing=WAITING").body())
                .contains("<img class=\"ct-thumb\" src=\"" + address + "\" width=\"48\" loading=\"lazy\" decoding=\"async\" alt=\"\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/content", "/page.png", "/thumbnail.png"})
    void nobody_of_another_school_gets_it_though_they_know_its_id(String page) {
        Arrival ours = given("a.pdf", TestDeliveries.pdf("a"));
        SchoolId other = TestSchool.founded();
        Visitor stranger = Served.someone().is(Role.HEAD, other).signedIn();
        assertThat(visitor.get(address(school, ours) + page).status()).isEqualTo(200);
        assertThat(stranger.get(address(school, ours) + page).status()).isEqualTo(404);
        assertThat(stranger.get(address(other, ours) + page).status()).isEqualTo(404);
    }

    @Test
    void a_hash_of_another_school_names_no_file() {
        Arrival ours = given("a.pdf", TestDeliveries.pdf("a"));
        String hash = Served.part(EvidenceDocuments.class).one(school, Objects.requireNonNull(ours.document())).parts().getFirst().sha256();
        assertThat(Served.part(FileStore.class).exists(school, hash)).isTrue();
        assertThat(Served.part(FileStore.class).exists(TestSchool.founded(), hash)).isFalse();
    }

    @Test
    void photos_sent_by_a_form_lead_to_what_became_of_them() {
        visitor.get("/schools/" + school + "/evidence/give");
        Visitor.Answer answer = visitor.give("/schools/" + school + "/evidence/photos", Map.of("title", "Biên bản"), "photos", "a.jpg", new byte[] {1});
        assertThat(answer.location()).contains("/evidence/deliveries/");
        assertThat(visitor.get(answer.location()).body()).contains("Ảnh thứ 1 (a.jpg) không đọc được");
    }
}
