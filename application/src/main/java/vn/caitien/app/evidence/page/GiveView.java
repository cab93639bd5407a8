package vn.caitien.app.evidence.page;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.evidence.arrival.Arrival;
import vn.caitien.app.evidence.arrival.Arrived;
import vn.caitien.app.evidence.arrival.Delivery;
import vn.caitien.app.evidence.arrival.EvidenceDeliveries;
import vn.caitien.app.evidence.arrival.Fault;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;

/** Makes the pages on which files are given, for one giver. */
record GiveView(EvidenceReader reader, EvidenceDeliveries.Largest largest) {
    static final int ROWS = 50;
    private static final String PHOTOS = "/photos";
    private static final String DELIVERIES = "/deliveries";

    GivePage begin(List<Delivery> earlier) {
        return new GivePage(reader.say("give.title"), reader.crumbs(), reader.at("/give"), reader.at(PHOTOS), reader.at(DELIVERIES), largest, null, null, null, null, null,
                null, null, earlier.isEmpty() ? null : new Table(reader.say("give.earlier"), List.of(reader.say("column.day"), reader.say("column.state")),
                        earlier.stream().map(this::row).toList()));
    }

    GivePage one(Delivery delivery, Arrived part, int at) {
        boolean waits = part.kept() > part.known() && reader.keeps() && !delivery.unpacking();
        return new GivePage(reader.say("delivery.title"), reader.crumbs(new Crumb(reader.say("give.title"), reader.at("/give"))), reader.at("/give"),
                reader.at(PHOTOS), reader.at(DELIVERIES), largest, address(delivery), part.all() == 0 ? null : told(part),
                delivery.unpacking() ? busy(delivery, part) : null, delivery.fault() == null ? null : Fault.words(reader.texts(), delivery.fault()),
                waits ? new Next(reader.say("delivery.next"), Way.to(reader.say("next.waiting.do"), reader.at("/waiting"))) : null,
                part.all() == 0 ? null : arrivals(part.arrivals()),
                new Paging(reader.say("delivery.title"), at, (part.all() + ROWS - 1) / ROWS, address(delivery)), null);
    }

    /** What became of a file, in words. */
    String words(Arrival arrival) {
        return arrival.fault() != null ? Fault.words(reader.texts(), arrival.fault()) : reader.say(arrival.known() ? "arrival.known.why" : "arrival.kept");
    }

    String address(Delivery delivery) {
        return reader.at(DELIVERIES + "/" + delivery.id());
    }

    private String told(Arrived part) {
        return reader.say("delivery.told", part.all(), part.kept() - part.known(), part.known(), part.refused());
    }

    private String busy(Delivery delivery, Arrived part) {
        return delivery.items() == null ? reader.say("delivery.opening", delivery.parcelName())
                : reader.say("delivery.unpacking", delivery.parcelName(), part.unpacked(), delivery.items());
    }

    private List<Cell> row(Delivery delivery) {
        LocalDateTime at = LocalDateTime.ofInstant(delivery.at(), Today.VIETNAM);
        return List.of(Cell.link(reader.texts().date(at.toLocalDate()) + " " + reader.texts().time(at.toLocalTime()), address(delivery)),
                Cell.of(delivery.unpacking() ? reader.say("delivery.open") : delivery.parcelName() == null ? reader.say("delivery.files") : delivery.parcelName()));
    }

    private Table arrivals(List<Arrival> arrivals) {
        return new Table(reader.say("delivery.title"), Stream.of("file", "became", "why").map(column -> reader.say("column." + column)).toList(),
                arrivals.stream().map(this::row).toList());
    }

    private List<Cell> row(Arrival arrival) {
        DocumentId document = arrival.document();
        return List.of(document == null ? Cell.of(arrival.name()) : Cell.link(arrival.name(), reader.at("/documents/" + document)),
                Cell.chip(chip(arrival)), Cell.of(arrival.document() != null && !arrival.known() ? null : words(arrival)));
    }

    private Chip chip(Arrival arrival) {
        return arrival.fault() != null ? new Chip(Chip.State.LATE, reader.say("arrival.refused"))
                : arrival.known() ? new Chip(Chip.State.AHEAD, reader.say("arrival.known")) : new Chip(Chip.State.DONE, reader.say("arrival.kept"));
    }

    /** What a script is told of a large file: how many bytes have come, and with the last what became of it. */
    record Piece(long held, @Nullable Answer became) {}

    /** What a script is told of a file. */
    record Answer(boolean kept, @Nullable String words) {}

    Answer answer(Arrival arrival) {
        return new Answer(arrival.fault() == null, arrival.fault() == null && !arrival.known() ? null : words(arrival));
    }
}
