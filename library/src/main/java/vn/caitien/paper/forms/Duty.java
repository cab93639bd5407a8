package vn.caitien.paper.forms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task of a plan as papers on who does what print it; what is not known is null.
 *
 * @param item of the plan it belongs to
 * @param others who work with who answers for it, in one line
 * @param leads whether the person it is printed for answers for it
 * @param starts its first day
 * @param due its last day
 * @param rounds how often it comes, from 1
 * @param proof the evidence expected of it
 */
public record Duty(String what, @Nullable String item, @Nullable String others, boolean leads, @Nullable LocalDate starts,
        @Nullable LocalDate due, int rounds, @Nullable String proof) {}
