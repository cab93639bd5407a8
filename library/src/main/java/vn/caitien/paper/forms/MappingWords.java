package vn.caitien.paper.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cost;

/**
 * The words that move a plan between forms, from {@code mapping.yaml}.
 *
 * @param per what follows a sum, by what it is paid for
 * @param none for a sum of 0
 */
record MappingWords(List<String> improvementOpenings, String between, String amount, String range, Map<String, String> per,
        String none) {

    /** What a note says is improved; empty when it says something else. */
    Optional<String> improvement(String note) {
        String lower = note.toLowerCase(Locale.ROOT);
        return improvementOpenings.stream().filter(lower::startsWith)
                .map(opening -> note.substring(opening.length()).strip())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** The sums in words, in order; empty for none. */
    String sums(List<Cost> costs) {
        return costs.stream().map(this::sum).collect(Collectors.joining(between));
    }

    private String sum(Cost cost) {
        String amounts = cost.amountVnd() == null
                ? range.formatted(figures(cost.minVnd()), figures(cost.maxVnd()))
                : cost.amountVnd() == 0 ? none : amount.formatted(figures(cost.amountVnd()));
        return amounts + (amounts.equals(none) ? "" : per.get(cost.per().name().toLowerCase(Locale.ROOT)));
    }

    /** Whole đồng with a full stop before each three figures. */
    private static String figures(@Nullable Long vnd) {
        return vnd == null ? "" : String.format(Locale.ROOT, "%,d", vnd).replace(',', '.');
    }
}
