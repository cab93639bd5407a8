package vn.caitien.app.school;

import java.util.List;

/**
 * All of a school that is on its card.
 *
 * @param above the units above it today, the nearest first
 * @param sites those in use first
 * @param successions the oldest first
 */
public record SchoolCard(School school, List<UnitOnDay> above, List<Site> sites, List<Succession> successions) {}
