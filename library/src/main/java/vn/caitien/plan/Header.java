package vn.caitien.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.SchoolType;

/**
 * The head and foot of the paper; what is not printed is null.
 *
 * @param governingBody the body above the school, as printed
 * @param school the school's name as printed
 * @param documentNumber what stands after "Số:", e.g. {@code 05/KH-ABC}
 * @param place where it was signed
 * @param date the day it was signed
 * @param documentType the kind of document, e.g. KẾ HOẠCH
 * @param title the summary under the kind of document (trích yếu)
 * @param schoolYear {@code yyyy-yyyy}, of a plan for one school year
 * @param period {@code yyyy-yyyy}, of a plan for several years
 * @param circular the number of the circular whose standards it rests on
 * @param signerTitle the post of the signer
 * @param signerName the name of the signer
 */
public record Header(
        @Nullable String governingBody,
        @Nullable String school,
        @Nullable SchoolType schoolType,
        @Nullable String documentNumber,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String documentType,
        @Nullable String title,
        @Nullable String schoolYear,
        @Nullable String period,
        @Nullable String circular,
        @Nullable String signerTitle,
        @Nullable String signerName) {

    /** A header of which nothing is known. */
    public static final Header EMPTY =
            new Header(null, null, null, null, null, null, null, null, null, null, null, null, null);
}
