package vn.caitien.app.monitoring.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.monitoring.review.WalkPage.Known;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.Figures;
import vn.caitien.app.work.ItemStanding;
import vn.caitien.app.work.ItemStanding.Figure;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskState;

/** What is known of an item, in words: as parts of the page of a review, and as a sentence to begin with. */
record ItemFacts(PlanView plan, ItemStanding item) {
    private static final int MOST = 8;

    private String say(String key, Object... values) {
        return plan.say("reviews.known." + key, values);
    }

    List<Known> parts() {
        return List.of(tasks(), figures(), proofs(), obstacles());
    }

    /**
     * What the data says of the result, to be changed by people: nothing where there is no figure and no task.
     *
     * @param sources how many figures it is made of
     */
    record Begun(String words, int sources) {}

    Begun begun() {
        List<String> said = new ArrayList<>();
        int sources = 0;
        for (Figure figure : item.figures()) {
            if (figure.now() != null) {
                said.add(figure.before() == null ? say("begin.now", figure.name(), shown(figure, figure.now()))
                        : say("begin.moved", figure.name(), shown(figure, figure.before()), shown(figure, figure.now())));
                sources += figure.before() == null ? 1 : 2;
            }
        }
        if (item.counted() > 0) {
            said.add(say("begin.tasks", item.done(), item.counted()));
            sources += 2;
        }
        return new Begun(String.join(" ", said), sources);
    }

    private Known tasks() {
        List<String> lines = new ArrayList<>();
        if (item.counted() > 0) {
            lines.add(say("tasks.count", item.done(), item.counted()));
            int late = item.late(plan.reader().today());
            lines.add(late == 0 ? say("tasks.none-late") : say("tasks.late", late));
        }
        List<Way> links = item.tasks().stream().filter(task -> task.state() != TaskState.DROPPED).limit(MOST).map(this::task).toList();
        return new Known(say("tasks"), lines, lines.isEmpty() ? say("tasks.none") : null, links);
    }

    private Way task(Task task) {
        int rounds = task.rounds().size();
        String told = rounds > 1 ? say("task.rounds", task.terms().what(), task.done(), rounds)
                : say("task", task.terms().what(), plan.say("work.state." + task.state().key()));
        return Way.to(told, plan.reader().at(task.id(), ""));
    }

    private Known figures() {
        List<String> lines = item.figures().stream().flatMap(figure -> Stream.of(say("figure", figure.name(), shown(figure, figure.before()),
                shown(figure, figure.now()), shown(figure, figure.target())), measured(figure)).filter(line -> !line.isEmpty())).toList();
        return new Known(say("figures"), lines, lines.isEmpty() ? say("figures.none") : null,
                List.of(Way.to(say("figures.see"), plan.at("/indicators"))));
    }

    private String measured(Figure figure) {
        return figure.measured() == null ? "" : say("figure.source", figure.measured(), Objects.requireNonNullElse(figure.source(), "—"));
    }

    private String shown(Figure figure, @Nullable BigDecimal value) {
        return value == null ? say("unknown") : Figures.shown(value, figure.unit(), plan.reader().texts());
    }

    private Known proofs() {
        List<String> lines = item.unproved() == 0 ? List.of() : List.of(say("proofs.missing", item.unproved()));
        List<Way> links = item.proofs().stream().limit(MOST)
                .map(proof -> Way.to(proof.name(), plan.reader().at("/evidence/documents/" + proof.document()))).toList();
        List<String> more = item.proofs().size() > MOST ? List.of(say("more", item.proofs().size() - MOST)) : List.of();
        return new Known(say("proofs"), Stream.concat(lines.stream(), more.stream()).toList(), item.proofs().isEmpty() ? say("proofs.none") : null, links);
    }

    private Known obstacles() {
        List<Way> links = Stream.concat(item.obstacles().stream().map(one -> Way.to(one.words(), plan.reader().at("/obstacles/" + one.id()))),
                item.proposals().stream().map(one -> Way.to(say("proposal", one.words()), plan.reader().at("/proposals/" + one.id())))).toList();
        return new Known(say("obstacles"), List.of(), links.isEmpty() ? say("obstacles.none") : null, links);
    }
}
