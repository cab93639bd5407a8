package vn.caitien.plan.edit;

import vn.caitien.plan.Plan;

/**
 * A plan after a change.
 *
 * @param undo what takes the change back, upon that plan
 */
public record Edited(Plan plan, Edit undo) {}
