package vn.caitien.app.platform.page.parts;

import java.util.List;

/**
 * An act that cannot be done now.
 *
 * @param what the act, and the state that is in its way
 * @param why the reason, with its article where there is one
 * @param ways out
 */
public record Refusal(String what, String why, List<Way> ways) {}
