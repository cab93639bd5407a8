package vn.caitien.samples;

import vn.caitien.plan.Plan;

/**
 * A document made together with its truth.
 *
 * @param name says what made it, for messages
 * @param truth the plan that a faultless import gives
 */
public record Generated(String name, Format format, byte[] bytes, Plan truth) {}
