package vn.caitien.app.improvement;

/**
 * That someone wrote in a draft.
 *
 * @param place as {@link vn.caitien.plan.edit.Places} names it, or a row or a list
 */
public record PlanNews(String place, Change change) {}
