package vn.caitien.app.school;

import java.util.List;

/**
 * A part of a staff list.
 *
 * @param people with their posts of today
 * @param count how many there are in all
 */
public record StaffPage(List<PersonCard> people, int count) {}
