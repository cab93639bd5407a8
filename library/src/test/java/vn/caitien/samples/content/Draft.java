package vn.caitien.samples.content;

import vn.caitien.plan.Plan;

/**
 * A plan's words and values before anybody sets it on paper.
 *
 * @param name of its files
 * @param tableSection position of the section that the table follows; of no use for Mẫu số 2
 */
public record Draft(String name, Plan plan, int tableSection) {}
