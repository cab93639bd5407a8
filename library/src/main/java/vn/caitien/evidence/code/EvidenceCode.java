package vn.caitien.evidence.code;

import org.jspecify.annotations.Nullable;

/**
 * What a code of evidence tells.
 *
 * @param box where the paper lies, from 1; null where codes tell none
 * @param standard from 1
 * @param criterion within its standard, from 1
 * @param serial within its criterion, from 1
 */
public record EvidenceCode(@Nullable Integer box, int standard, int criterion, int serial) {

    /** @param number the number of a criterion, e.g. {@code 1.10} */
    public static EvidenceCode of(@Nullable Integer box, String number, int serial) {
        int point = number.indexOf('.');
        return new EvidenceCode(box, Integer.parseInt(number.substring(0, point)), Integer.parseInt(number.substring(point + 1)), serial);
    }

    /** The number of its criterion, e.g. {@code 1.10}. */
    public String number() {
        return standard + "." + criterion;
    }
}
