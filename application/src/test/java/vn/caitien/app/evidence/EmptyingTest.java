package vn.caitien.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.evidence.arrival.Arrival;
import vn.caitien.app.evidence.arrival.EvidenceDeliveries;
import vn.caitien.app.evidence.arrival.TestDeliveries;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.Kept;
import vn.caitien.app.platform.ids.SchoolId;

/** The files of a pupil's record go, and the same file comes again at that moment. */
class EmptyingTest {
    private static final Emptying EMPTYING = Served.part(Emptying.class);
    private static final EvidenceDeliveries DELIVERIES = Served.part(EvidenceDeliveries.class);
    private static final EvidenceDocuments DOCUMENTS = Served.part(EvidenceDocuments.class);
    private static final FileStore STORE = Served.part(FileStore.class);
    private static final SchoolTables TABLES = Served.part(SchoolTables.class);
    private static final Parts PARTS = Served.part(Parts.class);
    private static final byte[] FILE = TestDeliveries.pdf("học bạ");

    private final SchoolId school = TestSchool.founded();
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final UUID delivery = DELIVERIES.open(head.id(), school);
    private final Arrival first = TestDeliveries.give(DELIVERIES, head.id(), school, delivery, "a.pdf", FILE);
    private final EvidenceDocument document = DOCUMENTS.one(school, Objects.requireNonNull(first.document()));
    private final Part part = document.parts().getFirst();
    /** As if the clock of who empties were ahead: the day of the file alone does not save it. */
    private final Emptying.Left left = new Emptying.Left(
            TABLES.within(school, () -> EMPTYING.rows(head.id(), school, document)).files(), Instant.now().plusSeconds(60));

    @Test
    void the_bytes_go_where_nobody_has_them() {
        EMPTYING.bytes(school, left);
        assertThat(STORE.exists(school, part.sha256())).isFalse();
    }

    @Test
    void what_came_again_before_the_bytes_went_keeps_them() {
        Arrival again = TestDeliveries.give(DELIVERIES, head.id(), school, delivery, "b.pdf", FILE);
        EMPTYING.bytes(school, left);
        assertThat(STORE.exists(school, part.sha256())).isTrue();
        assertThat(DOCUMENTS.one(school, Objects.requireNonNull(again.document())).parts()).hasSize(1);
    }

    @Test
    void what_comes_while_the_bytes_go_is_not_acknowledged_and_may_come_again() {
        EMPTYING.bytes(school, left);
        CompletableFuture<Arrival> coming = TABLES.within(school, () -> {
            PARTS.claim(school, part, left.at());
            CompletableFuture<Arrival> gives = CompletableFuture.supplyAsync(() -> given("b.pdf"));
            while (!STORE.exists(school, part.sha256()) && !gives.isDone()) {
                Thread.onSpinWait();
            }
            STORE.remove(school, new Kept(part.sha256(), part.length(), left.at()));
            PARTS.forget(school, List.of(part.sha256()));
            return gives;
        });
        assertThatThrownBy(coming::join).isInstanceOf(CompletionException.class).hasRootCauseInstanceOf(IOException.class);
        assertThat(DELIVERIES.marks(head.id(), school, delivery)).doesNotContain("b.pdf");
        assertThat(given("b.pdf").document()).isNotNull();
        assertThat(STORE.exists(school, part.sha256())).isTrue();
    }

    private Arrival given(String name) {
        try {
            return DELIVERIES.give(head.id(), school, delivery, name, name, new ByteArrayInputStream(FILE));
        } catch (IOException wrong) {
            throw new CompletionException(wrong);
        }
    }
}
