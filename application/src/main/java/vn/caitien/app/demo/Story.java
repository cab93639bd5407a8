package vn.caitien.app.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Things to happen, each at its moment, whoever told of them first. */
final class Story {
    private final List<Event> events = new ArrayList<>();

    private record Event(LocalDateTime at, Runnable act) {}

    void add(LocalDateTime at, Runnable act) {
        events.add(new Event(at, act));
    }

    /** Lets them happen, one after the other; what has the same moment, in the order it was added. */
    void happen(DemoClock clock) {
        events.stream().sorted(Comparator.comparing(Event::at)).forEach(event -> {
            clock.tell(event.at());
            event.act().run();
        });
        clock.go();
    }
}
