package vn.caitien.app.work.money;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a task that is not dropped is said to cost.
 *
 * @param item the id of the row of the plan
 * @param parent the task it is a part of; null for none
 * @param cost in đồng; null where it is not known
 * @param first its first known day; null where none is
 * @param last its last known day; null where none is
 */
record TaskCost(UUID task, String item, @Nullable UUID parent, @Nullable Long cost, @Nullable LocalDate first, @Nullable LocalDate last) {}
