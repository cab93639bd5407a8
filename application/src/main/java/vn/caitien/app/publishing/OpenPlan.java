package vn.caitien.app.publishing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Form;

/**
 * What anyone may know of a plan on a school's page: as it was issued last.
 *
 * @param word under which it stands in the address
 * @param period {@code yyyy-yyyy} of a plan for several years; null for one year
 * @param from the first day of its school year
 * @param number as printed
 * @param code by which anyone may ask for it
 * @param earlier the day of the issue this one replaced; null for the first
 * @param hash of what it says
 * @param fileBytes of the PDF; null where none is given
 * @param canonical what it says; null in a list
 */
record OpenPlan(
        String word, String title, @Nullable String period, LocalDate from, LocalDate to, Form form, String number,
        LocalDate day, String code, @Nullable LocalDate earlier, String hash, @Nullable Integer fileBytes,
        byte @Nullable [] canonical) {}
