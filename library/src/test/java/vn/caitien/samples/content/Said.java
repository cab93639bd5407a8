package vn.caitien.samples.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Span;

/** Words together with what they mean; null words are an empty cell. */
final class Said {

    private Said() {}

    record When(@Nullable String words, Schedule schedule) {
        static When once(String words, Span... spans) {
            return new When(words, new Schedule(List.of(spans), List.of(), Schedule.Recurrence.NONE));
        }

        static When again(String words, Schedule.Recurrence recurrence, Span... spans) {
            return new When(words, new Schedule(List.of(spans), List.of(), recurrence));
        }

        static When vague(@Nullable String words) {
            return new When(words, Schedule.UNKNOWN);
        }
    }

    record Money(@Nullable String words, List<Cost> costs, List<String> sources) {
        static Money of(String words, Cost... costs) {
            return new Money(words, List.of(costs), List.of());
        }

        static Money none(@Nullable String words) {
            return new Money(words, List.of(), List.of());
        }
    }
}
