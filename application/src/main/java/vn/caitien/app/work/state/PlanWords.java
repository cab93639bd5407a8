package vn.caitien.app.work.state;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.money.Amount;
import vn.caitien.app.work.money.Money;
import vn.caitien.app.work.money.MoneyWords;
import vn.caitien.app.work.page.TaskCounts;
import vn.caitien.work.Measure.Reached;
import vn.caitien.work.YearSum;

/** A plan's state in sentences. What is none of is left out, except where its absence is the news. */
record PlanWords(WorkReader reader, PlanId plan) {

    private String say(String key, Object... values) {
        return reader.texts().say("state." + key, values);
    }

    private String at(String path) {
        return reader.at(plan, path);
    }

    private String tasks(String state) {
        return at("/tasks?state=" + state);
    }

    Sentence tasks(TaskCounts counts) {
        if (counts.all() == 0) {
            return Sentence.of(say("tasks.none"), at("/tasks"));
        }
        List<Sentence> parts = new ArrayList<>();
        int bare = counts.done() - counts.proved();
        parts.add(Sentence.of(counts.done() == 0 ? say("tasks.lead.none", counts.all()) : say(bare == 0 ? "tasks.lead.proved" : "tasks.lead", counts.all(), counts.done(), bare),
                counts.done() == 0 ? new String[] {at("/tasks")} : new String[] {at("/tasks"), tasks("done")}));
        part(parts, "tasks.under-way", counts.underWay(), tasks("under-way"));
        part(parts, "tasks.waiting", counts.waiting(), tasks("waiting"));
        part(parts, "tasks.late", counts.late(), tasks("late"));
        part(parts, "tasks.ahead", counts.ahead(), tasks("not-begun"));
        part(parts, "tasks.dropped", counts.dropped(), tasks("dropped"));
        return Sentence.joined(parts, say("between.value"));
    }

    private void part(List<Sentence> parts, String key, int number, String address) {
        if (number > 0) {
            parts.add(Sentence.of(say(key, number), address));
        }
    }

    List<Sentence> money(Money money, List<Matters.Paid> spendings) {
        YearSum planned = money.planned();
        MoneyWords words = new MoneyWords(reader.texts());
        List<Sentence> said = new ArrayList<>();
        if (planned.parts().isEmpty() && planned.unknown() > 0) {
            said.add(Sentence.of(say("money.unknown", money.year().label()), at("/money")));
        } else if (!planned.parts().isEmpty()) {
            String sum = words.known(new Amount(planned.low(), planned.high()));
            said.add(Sentence.of(money.unknown() == 0 ? say("money", money.year().label(), sum)
                    : say("money.partly", money.year().label(), sum, money.unknown(), money.items().size()), at("/money")));
        }
        List<Long> spent = spendings.stream().filter(one -> money.counts(one.on())).map(Matters.Paid::amount).toList();
        said.add(Sentence.of(spent.isEmpty() ? say("spent.none") : say("spent", words.known(Amount.of(spent.stream().reduce(0L, Math::addExact)))),
                at("/spendings")));
        return said;
    }

    List<Sentence> matters(Matters matters) {
        List<Sentence> said = new ArrayList<>();
        said.add(matters.obstacles().isEmpty() ? Sentence.of(say("obstacles.none"), at("/obstacles"))
                : Sentence.of(say("obstacles", matters.obstacles().size(), matters.obstacles().getFirst().days(reader.today())), at("/obstacles")));
        if (!matters.waiting().isEmpty()) {
            said.add(Sentence.of(say("proposals", matters.waiting().size(), matters.waiting().getFirst().days(reader.today())), at("/proposals")));
        }
        if (matters.unsent() > 0) {
            said.add(Sentence.of(say("proposals.unsent", matters.unsent()), at("/proposals")));
        }
        if (!matters.reached().isEmpty()) {
            said.add(Sentence.of(say("indicators", matters.reached().size(), matters.count(Reached.YES), matters.count(Reached.NO),
                    matters.count(Reached.UNKNOWN)), at("/indicators")));
        }
        return said;
    }
}
