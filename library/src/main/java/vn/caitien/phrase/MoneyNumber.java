package vn.caitien.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as Vietnamese papers print it: "35.000.000", "12,5", "1.5".
 *
 * @param value as it stands, thousands read from groups of three
 * @param groups how many groups of three follow the first digits
 * @param fraction the value where the only mark is a comma before three digits ("12,500 triệu"), otherwise null
 */
record MoneyNumber(BigDecimal value, int groups, @Nullable BigDecimal fraction) {

    private static final int LONGEST = 32;

    /** Null for what is no number of that kind: "15.12.2025", "0912.345.678". */
    static @Nullable MoneyNumber of(String digits) {
        if (digits.isEmpty() || digits.length() > LONGEST) {
            return null;
        }
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return new MoneyNumber(new BigDecimal(digits), 0, null);
        }
        char mark = digits.charAt(last);
        String before = digits.substring(0, last);
        String after = digits.substring(last + 1);
        boolean one = before.indexOf('.') < 0 && before.indexOf(',') < 0;
        int groups = groups(digits, mark);
        if (groups > 0) {
            BigDecimal fraction = one && mark == ',' ? new BigDecimal(before + "." + after) : null;
            return new MoneyNumber(new BigDecimal(digits.replace(String.valueOf(mark), "")), groups, fraction);
        }
        if (one) {
            return new MoneyNumber(new BigDecimal(before + "." + after), 0, null);
        }
        char other = mark == '.' ? ',' : '.';
        int whole = before.indexOf(mark) < 0 ? groups(before, other) : 0;
        return whole == 0
                ? null
                : new MoneyNumber(new BigDecimal(before.replace(String.valueOf(other), "") + "." + after), whole, null);
    }

    private static int groups(String digits, char mark) {
        String[] parts = digits.split(mark == '.' ? "\\." : ",", -1);
        if (parts[0].length() > 3 || parts[0].startsWith("0")) {
            return 0;
        }
        for (int i = 0; i < parts.length; i++) {
            if (i > 0 && parts[i].length() != 3 || !parts[i].chars().allMatch(c -> c >= '0' && c <= '9')) {
                return 0;
            }
        }
        return parts.length - 1;
    }
}
