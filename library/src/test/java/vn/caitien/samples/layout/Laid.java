package vn.caitien.samples.layout;

import vn.caitien.plan.Plan;
import vn.caitien.samples.paper.Paper;

/** A paper with its truth: the plan as far as this layout prints it. */
public record Laid(Paper paper, Plan truth) {}
