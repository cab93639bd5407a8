package vn.caitien.app.evidence.arrival;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.evidence.FileReception;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;

/** Files from other modules: each is a delivery of its own. */
@Component
class SingleFiles implements FileReception {
    private final EvidenceDeliveries deliveries;

    SingleFiles(EvidenceDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public Received take(AccountId by, SchoolId school, String name, InputStream in) throws IOException {
        Arrival arrival = deliveries.give(by, school, deliveries.open(by, school), name, name, in);
        return new Received(arrival.name(), arrival.document(), arrival.fault());
    }

    @Override
    public String words(Texts texts, String fault) {
        return Fault.words(texts, fault);
    }
}
