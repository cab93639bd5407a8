package vn.caitien.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a row's values of JSON. */
final class ValueReading {
    private ValueReading() {}

    static Normalised normalised(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("targetLevel", "targetAction", "schedule", "costs", "sources", "parties"));
        Schedule schedule = json.get("schedule", ValueReading::schedule);
        return new Normalised(
                json.get("targetLevel", level -> level.whole(1, 4)),
                json.get("targetAction", action -> action.choice(TargetAction.class)),
                schedule == null ? Schedule.UNKNOWN : schedule,
                json.list("costs", ValueReading::cost),
                json.list("sources", JsonPlace::text),
                json.list("parties", ValueReading::party));
    }

    private static Schedule schedule(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("spans", "months", "recurrence"));
        return new Schedule(
                json.list("spans", ValueReading::span),
                json.list("months", month -> month.whole(1, 12)),
                json.get("recurrence", recurrence -> recurrence.choice(Schedule.Recurrence.class)));
    }

    private static Span span(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("start", "end"));
        String start = json.get("start", ValueReading::moment);
        String end = json.get("end", ValueReading::moment);
        if (start == null && end == null) {
            throw json.wrong("span");
        }
        return new Span(start, end);
    }

    private static String moment(JsonPlace json) throws PlanFormatException {
        return json.matching(Span.FORM, "month");
    }

    private static Cost cost(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("amountVnd", "minVnd", "maxVnd", "per"));
        Long amount = json.get("amountVnd", JsonPlace::amount);
        Long least = json.get("minVnd", JsonPlace::amount);
        Long most = json.get("maxVnd", JsonPlace::amount);
        if (!one(amount, least, most)) {
            throw json.wrong("sum");
        }
        Cost.Per per = json.get("per", word -> word.choice(Cost.Per.class));
        return new Cost(amount, least, most, per == null ? Cost.Per.ONCE : per);
    }

    private static boolean one(@Nullable Long amount, @Nullable Long least, @Nullable Long most) {
        return amount != null ? least == null && most == null : least != null && most != null;
    }

    private static Party party(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("name", "asWritten", "part"));
        String name = json.require("name", JsonPlace::text);
        String asWritten = json.get("asWritten", JsonPlace::text);
        Party.Part part = json.get("part", word -> word.choice(Party.Part.class));
        return new Party(name, asWritten == null ? name : asWritten, part == null ? Party.Part.UNKNOWN : part);
    }
}
