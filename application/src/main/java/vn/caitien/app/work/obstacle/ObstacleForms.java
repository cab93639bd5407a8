package vn.caitien.app.work.obstacle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matrix;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.matter.Filled;
import vn.caitien.app.work.matter.Onlooker;

/** The forms of obstacles, with what was sent. */
record ObstacleForms(Filled filled) {
    static final String TASK = "task";
    private static final String ITEM = "item";
    private static final String WORDS = "obstacle";
    private static final String TO = "addressee";
    private static final String REPORTER = "reporter";
    private static final String OUTCOME = "outcome";
    private static final String SAID = "said";
    private static final String UNTIL = "until";

    /**
     * To raise one.
     *
     * @param task the one it is about; null where that is to be chosen
     * @param own the tasks to choose from, for who may raise it of their own only; else empty
     */
    Form raising(@Nullable Task task, List<Task> own) {
        List<Field> fields = new ArrayList<>();
        if (task == null) {
            fields.add(own.isEmpty() ? filled.chosen(Kind.SELECT, ITEM, "", onlooker().items()).must()
                    : filled.chosen(Kind.SELECT, TASK, "", own.stream()
                            .map(one -> new Option(one.id().toString(), one.terms().what())).toList()).must());
        }
        fields.add(filled.hinted(Kind.AREA, WORDS, "").must());
        fields.add(filled.chosen(Kind.SELECT, TO, "", answering()));
        if (reader().may(Deed.REPORT_FOR_ANOTHER)) {
            Field reporter = filled.chosen(Kind.SELECT, REPORTER, "", reporters(task)).hint(onlooker().say("field.reporter.hint"));
            fields.add(raisesOwn(task) ? reporter : reporter.must());
        }
        return new Form(onlooker().say("raise"), onlooker().below(),
                task == null ? onlooker().say("raise.lead") : onlooker().say("raise.lead.task", task.terms().what()),
                onlooker().fresh(), false, fields, task == null ? Map.of() : Map.of(TASK, task.id().toString()),
                onlooker().say("raise.keep"), onlooker().list(), null);
    }

    /** To answer one. */
    Form answering(Obstacle obstacle) {
        List<Option> outcomes = Stream.of(Turn.Kind.SOLVED, Turn.Kind.TAKEN_UP, Turn.Kind.ANSWERED)
                .map(kind -> new Option(kind.key(), onlooker().say("outcome." + kind.key()))).toList();
        return filled.form("answer", onlooker().at(obstacle.id(), "/answer"), List.of(
                filled.hinted(Kind.AREA, SAID, "").must(), filled.chosen(Kind.PICK, OUTCOME, "", outcomes).must(),
                filled.hinted(Kind.DATE, UNTIL, "")), version(obstacle), onlooker().at(obstacle.id(), ""));
    }

    /** To open one again. */
    Form reopening(Obstacle obstacle) {
        return filled.form("reopen", onlooker().at(obstacle.id(), "/reopen"), List.of(filled.field(Kind.AREA, SAID, "").must()),
                version(obstacle), onlooker().at(obstacle.id(), ""));
    }

    /** What is wrong with what was raised, besides what the fields tell of themselves. */
    Map<String, String> faults() {
        return filled.said(WORDS).isEmpty() ? Map.of(WORDS, empty()) : Map.of();
    }

    /** The same of an answer. */
    Map<String, String> answerFaults() {
        Map<String, String> faults = new HashMap<>(reopenFaults());
        LocalDate until = filled.day(UNTIL);
        if (outcome() == Turn.Kind.TAKEN_UP && until == null) {
            faults.put(UNTIL, onlooker().say("fault.until"));
        } else if (outcome() == Turn.Kind.TAKEN_UP && until != null && until.isBefore(reader().today())) {
            faults.put(UNTIL, onlooker().say("fault.until.past"));
        }
        return faults;
    }

    /** The same of words by which one is opened again. */
    Map<String, String> reopenFaults() {
        return filled.said(SAID).isEmpty() ? Map.of(SAID, empty()) : Map.of();
    }

    Raised raised() {
        return new Raised(filled.said(ITEM), filled.said(WORDS), doer(TO), reporter());
    }

    Answer answer() {
        return new Answer(outcome(), said(), outcome() == Turn.Kind.TAKEN_UP ? filled.day(UNTIL) : null);
    }

    String said() {
        return filled.said(SAID);
    }

    private @Nullable Doer reporter() {
        return doer(REPORTER);
    }

    private @Nullable Doer doer(String field) {
        return reader().people().stream().filter(person -> person.id().toString().equals(filled.said(field))).findFirst()
                .map(person -> new Doer(person.id(), person.name())).orElse(null);
    }

    private Turn.Kind outcome() {
        return Turn.Kind.valueOf(filled.said(OUTCOME).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private boolean raisesOwn(@Nullable Task task) {
        return task == null ? reader().may(Deed.REPORT_OBSTACLE) : reader().may(Deed.REPORT_OBSTACLE, task);
    }

    /** Whoever may answer when they are named; the head without a name first. */
    private List<Option> answering() {
        Stream<SchoolPerson> may = reader().people().stream().filter(person -> person.roles().stream()
                .anyMatch(role -> Matrix.builtIn().scope(role, Deed.ANSWER_OBSTACLE).isPresent()));
        return Stream.concat(Stream.of(new Option("", onlooker().say("head"))), may.map(ObstacleForms::option)).toList();
    }

    private List<Option> reporters(@Nullable Task task) {
        Option first = new Option("", onlooker().say(raisesOwn(task) ? "field.reporter.self" : "field.reporter.choose"));
        SchoolPerson self = reader().self();
        return Stream.concat(Stream.of(first), reader().people().stream().filter(person -> !Objects.equals(person, self))
                .map(ObstacleForms::option)).toList();
    }

    private static Option option(SchoolPerson person) {
        return new Option(person.id().toString(), person.name());
    }

    private static Map<String, String> version(Obstacle obstacle) {
        return Map.of("version", Integer.toString(obstacle.version()));
    }

    private String empty() {
        return reader().texts().say("form.fault.empty");
    }

    private Onlooker onlooker() {
        return filled.onlooker();
    }

    private WorkReader reader() {
        return onlooker().reader();
    }
}
