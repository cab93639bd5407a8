package vn.caitien.app.work.money;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.school.SchoolYear;

/**
 * What the tasks of an item are said to cost. It is a part of what the item costs and is added to no total.
 *
 * @param sum of the costs that are known, in đồng; says nothing when there are none
 * @param known how many costs are
 * @param unknown how many are not
 */
public record TaskMoney(long sum, int known, int unknown) {
    static final TaskMoney NONE = new TaskMoney(0, 0, 0);

    /**
     * A task with a cost of its own holds those of its parts; one without is as much as its parts.
     *
     * @param year only of tasks whose days lie in it; a task without days, or that reaches beyond it, is unknown in it. Null for a
     *     plan of one year, to which all its tasks belong
     */
    static TaskMoney of(List<TaskCost> tasks, @Nullable SchoolYear year) {
        Map<Boolean, List<TaskCost>> parted = tasks.stream().collect(Collectors.partitioningBy(task -> task.parent() != null));
        TaskMoney all = NONE;
        for (TaskCost task : tasks) {
            Predicate<TaskCost> part = one -> task.task().equals(one.parent());
            boolean whole = task.parent() == null;
            boolean inParts = task.cost() == null && parted.getOrDefault(true, List.of()).stream().anyMatch(part);
            boolean counted = whole ? !inParts : tasks.stream().noneMatch(one -> one.task().equals(task.parent()) && one.cost() != null);
            if (counted) {
                all = all.plus(one(task, year));
            }
        }
        return all;
    }

    private static TaskMoney one(TaskCost task, @Nullable SchoolYear year) {
        boolean inside = year == null || task.first() != null && task.last() != null && year.on(task.first()) && year.on(task.last());
        boolean outside = year != null && (task.last() != null && task.last().isBefore(year.from())
                || task.first() != null && task.first().isAfter(year.to()));
        if (outside) {
            return NONE;
        }
        Long cost = task.cost();
        return cost != null && (inside || cost == 0) ? new TaskMoney(cost, 1, 0) : new TaskMoney(0, 0, 1);
    }

    private TaskMoney plus(TaskMoney more) {
        return new TaskMoney(Math.addExact(sum, more.sum), known + more.known, unknown + more.unknown);
    }
}
