package vn.caitien.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.SchoolType;

/** Any plan that the format can hold, sensible or not. */
final class AnyPlan {
    private static final String LETTERS = "aạăbcđêghikơưÁỬ 0129.,;:-–/\"\\\n%≥{}[]";

    private final Random random;

    AnyPlan(Random random) {
        this.random = random;
    }

    Plan plan() {
        return new Plan(maybe(() -> new Source(maybe(this::text), maybe(this::text), maybe(this::text), maybe(this::count))),
                maybe(() -> one(Form.values())), header(), many(() -> section(2)), maybe(this::text), many(this::text),
                many(() -> new Band(text(), maybe(this::text), count())), many(this::problem), many(this::row),
                many(() -> new Review(maybe(this::text), maybe(this::text), maybe(this::text), maybe(this::text),
                        maybe(this::text))),
                many(() -> new Silence(text(), maybe(this::text), text())), many(this::finding),
                map(() -> "sections[" + count() + "]", this::place));
    }

    private Header header() {
        return new Header(maybe(this::text), maybe(this::text), maybe(() -> one(SchoolType.values())),
                maybe(this::text), maybe(this::text), maybe(() -> LocalDate.ofEpochDay(random.nextInt(40_000))),
                maybe(this::text), maybe(this::text), maybe(this::years), maybe(this::years), maybe(this::text),
                maybe(this::text), maybe(this::text));
    }

    private Section section(int depth) {
        return new Section(maybe(this::text), text(), many(this::text),
                depth == 0 ? List.of() : many(() -> section(depth - 1)));
    }

    private Problem problem() {
        return new Problem(maybe(this::text), maybe(this::text), maybe(this::text), maybe(this::text),
                maybe(this::text), maybe(this::text), maybe(this::text));
    }

    private Finding finding() {
        return new Finding(text(), one(Finding.Severity.values()), maybe(this::text), maybe(this::count),
                maybe(this::text), maybe(this::text), maybe(this::text), text(), maybe(this::text), maybe(this::text));
    }

    private Row row() {
        return new Row(text(), map(() -> one(Cell.values()), this::text), maybe(() -> one(Progress.values())),
                maybe(this::text), map(() -> one(Cell.values()), () -> random.nextBoolean() ? "" : text()), values(),
                map(() -> one(Cell.values()), this::place));
    }

    private Normalised values() {
        Schedule schedule = new Schedule(many(this::span), many(() -> 1 + random.nextInt(12)),
                maybe(() -> one(Schedule.Recurrence.values())));
        return new Normalised(maybe(() -> 1 + random.nextInt(4)), maybe(() -> one(TargetAction.values())), schedule,
                many(this::cost), many(this::text), many(() -> new Party(text(), text(), one(Party.Part.values()))));
    }

    private Span span() {
        String start = maybe(this::moment);
        return new Span(start, start == null ? moment() : maybe(this::moment));
    }

    private String moment() {
        String day = LocalDate.ofEpochDay(random.nextInt(40_000)).toString();
        return random.nextBoolean() ? day : day.substring(0, 7);
    }

    private Cost cost() {
        Cost.Per per = one(Cost.Per.values());
        return random.nextBoolean() ? Cost.of(random.nextLong(1L << 50), per)
                : Cost.between(random.nextInt(1000), random.nextLong(1L << 50), per);
    }

    private Place place() {
        return new Place(maybe(this::count), maybe(() -> many(() -> random.nextInt(9999) / 10.0)), maybe(this::text),
                maybe(() -> List.of(count(), count())), random.nextInt(1001) / 1000.0);
    }

    private String years() {
        int first = 1990 + random.nextInt(60);
        return first + "-" + (first + 1);
    }

    private String text() {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private int count() {
        return random.nextInt(1000);
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> many(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    private <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
        Map<K, V> values = new HashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            values.put(key.get(), value.get());
        }
        return values;
    }
}
