package vn.caitien.samples.flat;

import vn.caitien.plan.Plan;

/**
 * A text made together with its truth.
 *
 * @param name says what made it, with the ending of its shape
 * @param bytes in UTF-8, now and then with a byte order mark
 * @param truth the plan that a faultless import gives
 */
public record TextDocument(String name, TextShape shape, byte[] bytes, Plan truth) {}
