package vn.caitien.app.work.sheet;

/**
 * Who has a task, as papers name them.
 *
 * @param key by which they are asked for: their id among the people of the school, or the name of a body typed by hand
 * @param signsIn whether they have an account to report with
 */
record Holder(String key, String name, boolean signsIn) {}
