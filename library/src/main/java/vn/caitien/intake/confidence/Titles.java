package vn.caitien.intake.confidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.catalogue.Circular;
import vn.caitien.text.Letters;

/** The numbers and titles of standards and criteria that may stand in a plan. */
public final class Titles {
    /** How a printed title stands to the official ones of its number. */
    enum Fit { SAME, PART, TORN, OTHER }

    private final Map<String, List<String>> byNumber = new HashMap<>();

    private Titles() {}

    /** Those of some circulars, of every kind of school. */
    public static Titles of(Collection<Circular> circulars) {
        Titles titles = new Titles();
        circulars.stream().flatMap(circular -> circular.appendices().stream()).forEach(appendix -> {
            appendix.standards().forEach(standard -> titles.add(String.valueOf(standard.number()), standard.title()));
            appendix.criteria().forEach(criterion -> titles.add(criterion.number(), criterion.title()));
        });
        return titles;
    }

    private void add(String number, String title) {
        byNumber.computeIfAbsent(number, none -> new ArrayList<>()).add(Letters.words(title));
    }

    /** @param numbers one or more, with commas between */
    boolean know(String numbers) {
        for (String number : numbers.split(",")) {
            if (!byNumber.containsKey(number.strip())) {
                return false;
            }
        }
        return true;
    }

    Fit fit(String number, String title) {
        String printed = Letters.words(title);
        List<String> official = byNumber.getOrDefault(number, List.of());
        if (official.contains(printed)) {
            return Fit.SAME;
        }
        String packed = printed.replace(" ", "");
        if (official.stream().anyMatch(one -> one.replace(" ", "").equals(packed))) {
            return Fit.TORN;
        }
        return official.stream().anyMatch(one -> one.startsWith(printed) || one.endsWith(printed)) ? Fit.PART : Fit.OTHER;
    }
}
