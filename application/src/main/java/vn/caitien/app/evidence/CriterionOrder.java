package vn.caitien.app.evidence;

import java.util.Comparator;

/** Criteria in the order of their numbers: 1.2 before 1.10. */
public final class CriterionOrder {
    public static final Comparator<String> NUMBERS = Comparator.comparingInt((String number) -> part(number, 0))
            .thenComparingInt(number -> part(number, 1)).thenComparing(Comparator.naturalOrder());

    private CriterionOrder() {}

    private static int part(String number, int at) {
        String[] parts = number.split("\\.");
        return at < parts.length && parts[at].matches("\\d{1,4}") ? Integer.parseInt(parts[at]) : 0;
    }
}
