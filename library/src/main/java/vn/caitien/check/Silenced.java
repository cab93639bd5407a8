package vn.caitien.check;

import vn.caitien.plan.Finding;
import vn.caitien.plan.Silence;

/** A finding that somebody has looked at and silenced, with the reason. */
public record Silenced(Finding finding, Silence by) {}
