package vn.caitien.work.state;

import java.time.LocalDate;
import java.util.List;
import vn.caitien.work.Measure.Reached;
import vn.caitien.work.state.PlanFacts.Indicator;
import vn.caitien.work.state.PlanFacts.Item;
import vn.caitien.work.state.PlanFacts.Obstacle;
import vn.caitien.work.state.PlanFacts.Proposal;

/**
 * How a plan stands on a day. Nothing here is a judgement or a score.
 *
 * @param today the day it is told of
 * @param items every item of the plan
 * @param obstacles the open ones, the oldest first
 * @param unsent proposals that have not gone out and are not answered
 * @param unanswered proposals that have gone out and are not answered, the oldest first
 * @param reached indicators whose target is reached
 * @param notReached indicators whose target is not reached
 * @param unmeasured indicators of which a figure is missing, or nothing says which way is better
 */
public record PlanState(LocalDate today, Count items, TaskCounts tasks, MoneyCounts money, List<Open> obstacles, Count unsent,
        List<Open> unanswered, Count reached, Count notReached, Count unmeasured) {

    public PlanState {
        obstacles = List.copyOf(obstacles);
        unanswered = List.copyOf(unanswered);
    }

    /**
     * The numbers of a plan.
     *
     * @param today the first day on which what was due the day before is overdue
     * @throws ArithmeticException when a sum of money is more đồng than a long holds
     */
    public static PlanState of(PlanFacts facts, LocalDate today) {
        List<Proposal> open = facts.proposals().stream().filter(proposal -> !proposal.answered()).toList();
        return new PlanState(today, Count.of(facts.items(), item -> true, Item::id),
                TaskCounts.of(facts.tasks(), today), MoneyCounts.of(facts.items()),
                Open.oldestFirst(facts.obstacles().stream().filter(Obstacle::open)
                        .map(obstacle -> Open.of(obstacle.id(), obstacle.raised(), today)).toList()),
                Count.of(open, proposal -> proposal.sent() == null, Proposal::id), unanswered(open, today),
                indicators(facts, Reached.YES), indicators(facts, Reached.NO), indicators(facts, Reached.UNKNOWN));
    }

    private static List<Open> unanswered(List<Proposal> open, LocalDate today) {
        return Open.oldestFirst(open.stream().<Open>mapMulti((proposal, found) -> {
            LocalDate sent = proposal.sent();
            if (sent != null) {
                found.accept(Open.of(proposal.id(), sent, today));
            }
        }).toList());
    }

    private static Count indicators(PlanFacts facts, Reached reached) {
        return Count.of(facts.indicators(), indicator -> indicator.measure().reached() == reached, Indicator::id);
    }
}
