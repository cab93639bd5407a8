package vn.caitien.app.evidence.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.evidence.arrival.GivenPhotos.Photo;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.ids.SchoolId;

class GivenPhotosTest {
    private static final GivenPhotos PHOTOS = Served.part(GivenPhotos.class);
    private static final EvidenceDeliveries DELIVERIES = Served.part(EvidenceDeliveries.class);
    private static final EvidenceDocuments DOCUMENTS = Served.part(EvidenceDocuments.class);
    private static final FileStore STORE = Served.part(FileStore.class);

    private final SchoolId school = TestSchool.founded();
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);

    private Arrival given(String title, List<Photo> photos) throws IOException {
        UUID delivery = PHOTOS.give(head.id(), school, title, photos);
        return DELIVERIES.arrivals(school, delivery, 0, 10).arrivals().getFirst();
    }

    private EvidenceDocument document(Arrival arrival) {
        return DOCUMENTS.one(school, Objects.requireNonNull(arrival.document()));
    }

    private static Photo photo(String name, byte[] bytes) {
        return new Photo(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private static Photo photo(String name, Color color) throws IOException {
        BufferedImage image = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, 300, 400);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return photo(name, out.toByteArray());
    }

    @Test
    void photos_become_one_document_with_one_pdf() throws IOException {
        EvidenceDocument document = document(given("Biên bản họp", List.of(photo("1.jpg", Color.WHITE), photo("2.jpg", Color.LIGHT_GRAY))));
        assertThat(document.said().title()).isEqualTo("Biên bản họp");
        assertThat(document.parts()).singleElement().satisfies(part -> assertThat(part.media()).isEqualTo("PDF"));
    }

    @Test
    void a_number_in_the_title_stays_whole() throws IOException {
        assertThat(document(given("Kế hoạch 05/KH-TH", List.of(photo("1.jpg", Color.WHITE)))).said().title()).isEqualTo("Kế hoạch 05-KH-TH");
    }

    @Test
    void without_a_title_it_is_called_by_the_first_photo() throws IOException {
        assertThat(document(given(" ", List.of(photo("IMG_01.jpg", Color.WHITE)))).said().title()).isEqualTo("IMG 01");
    }

    @Test
    void the_same_photos_again_are_the_document_that_is_there() throws IOException {
        List<Photo> photos = List.of(photo("1.jpg", Color.WHITE));
        Arrival first = given("a", photos);
        assertThat(given("b", photos)).satisfies(again -> {
            assertThat(again.known()).isTrue();
            assertThat(again.document()).isEqualTo(first.document());
        });
    }

    @Test
    void a_photo_that_cannot_be_read_is_named_and_nothing_is_kept() throws IOException {
        Arrival refused = given("a", List.of(photo("1.jpg", Color.WHITE), photo("2.jpg", new byte[] {1, 2, 3})));
        assertThat(refused.fault()).isEqualTo("photo-unreadable|2|2.jpg");
        assertThat(STORE.list(school)).isEmpty();
    }

    @Test
    void too_many_photos_are_refused() throws IOException {
        assertThat(given("a", Collections.nCopies(201, photo("1.jpg", Color.WHITE))).fault()).isEqualTo("photo-too-many|200");
    }
}
