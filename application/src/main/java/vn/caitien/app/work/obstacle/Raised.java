package vn.caitien.app.work.obstacle;

import org.jspecify.annotations.Nullable;
import vn.caitien.app.work.Doer;

/**
 * What is said when an obstacle is raised.
 *
 * @param item the id of the row it stands in the way of; of a task, its row
 * @param words what it is, and what would help; not blank
 * @param to who is asked to answer; null for the head
 * @param reporter whose words these are; null for who sends them
 */
public record Raised(String item, String words, @Nullable Doer to, @Nullable Doer reporter) {}
