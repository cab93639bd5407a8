package vn.caitien.paper.forms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence in a list; what is not known is null.
 *
 * @param home the criterion it was coded for first; null while it belongs to none
 * @param code as it is printed, with its brackets where its generation has them; null while it has none
 * @param oldCodes under which it was known before; may be empty
 * @param name of the document
 * @param number as the document bears it, e.g. {@code 05/QĐ-THBD}
 * @param issuedOn the day it bears, or of the survey, interview or observation
 * @param issuer who issued it, or the group or person who carried it out
 * @param validFrom its first day in force
 * @param validTo its last day in force
 * @param format e.g. {@code PDF}
 * @param place where it is kept: a file, a link, or a box of paper
 * @param note as the school wrote it
 * @param further numbers of the other criteria that use it; may be empty
 */
public record EvidenceLine(@Nullable EvidenceCriterion home, @Nullable String code, List<String> oldCodes, String name,
        @Nullable String number, @Nullable LocalDate issuedOn, @Nullable String issuer, @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo, @Nullable String format, @Nullable String place, @Nullable String note, List<String> further) {

    public EvidenceLine {
        oldCodes = List.copyOf(oldCodes);
        further = List.copyOf(further);
    }
}
