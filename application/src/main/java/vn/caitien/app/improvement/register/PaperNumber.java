package vn.caitien.app.improvement.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a paper.
 *
 * @param year of the calendar; numbers begin anew with it
 * @param sign the kind of paper and the school in letters, such as KH-THCSXYZ
 */
public record PaperNumber(int year, int number, String sign) {
    private static final Pattern PRINTED = Pattern.compile("(\\d{1,5})\\s*/\\s*(\\p{L}[\\p{L}\\d]*)((?:-[\\p{L}\\d&.]+)*)");

    /** From the whole, such as 05/KH-THCSXYZ; empty when it is no such number. */
    public static Optional<PaperNumber> read(String printed, int year) {
        Matcher parts = PRINTED.matcher(printed.strip());
        return parts.matches() && Integer.parseInt(parts.group(1)) > 0
                ? Optional.of(new PaperNumber(year, Integer.parseInt(parts.group(1)), parts.group(2) + parts.group(3)))
                : Optional.empty();
    }

    /** The letters of the kind: what stands before the school's. */
    public String kind() {
        int end = sign.indexOf('-');
        return end < 0 ? sign : sign.substring(0, end);
    }

    /** A number below 10 has a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    public String printed() {
        return "%02d/%s".formatted(number, sign);
    }
}
