package vn.caitien.app.improvement.search.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;
import vn.caitien.text.Letters;

/**
 * Rows or sections of several plans that belong together.
 *
 * @param each of each plan; null where it has none
 */
record Aligned<T>(List<@Nullable T> each) {
    /** The first there is. */
    T first() {
        return each.stream().filter(Objects::nonNull).findFirst().orElseThrow();
    }

    /**
     * Rows by their criteria. A number means the same within one circular only: rows of plans by different ones are not
     * put beside each other.
     *
     * @param circulars of the plans, each as it is to be told apart
     * @return by circular, in the order of the plans
     */
    static Map<String, List<Aligned<Row>>> rows(List<Plan> plans, List<String> circulars) {
        Map<String, List<Aligned<Row>>> groups = new LinkedHashMap<>();
        for (String circular : new LinkedHashSet<>(circulars)) {
            List<Map<RowKey, Row>> columns = new ArrayList<>();
            for (int at = 0; at < plans.size(); at++) {
                columns.add(circulars.get(at).equals(circular) ? RowKey.of(plans.get(at)) : Map.of());
            }
            List<RowKey> keys = new ArrayList<>(all(columns));
            keys.sort(RowKey.ORDER);
            groups.put(circular, of(columns, keys));
        }
        return groups;
    }

    /** Sections by their titles, those within others by the titles of these too. */
    static List<Aligned<Section>> sections(List<Plan> plans) {
        List<Map<String, Section>> columns = plans.stream().map(plan -> {
            Map<String, Section> column = new LinkedHashMap<>();
            put("", plan.sections(), column);
            return column;
        }).toList();
        return of(columns, all(columns));
    }

    private static void put(String above, List<Section> sections, Map<String, Section> into) {
        for (Section section : sections) {
            String title = Letters.of(section.title());
            String key = above + "/" + (title.isEmpty() ? section.number() : title);
            into.putIfAbsent(key, section);
            put(key, section.subsections(), into);
        }
    }

    private static <K, T> SequencedSet<K> all(List<Map<K, T>> columns) {
        SequencedSet<K> keys = new LinkedHashSet<>();
        columns.forEach(column -> keys.addAll(column.keySet()));
        return keys;
    }

    private static <K, T> List<Aligned<T>> of(List<Map<K, T>> columns, Collection<K> keys) {
        return keys.stream().map(key -> new Aligned<T>(new ArrayList<>(columns.stream().map(column -> column.get(key)).toList()))).toList();
    }
}
