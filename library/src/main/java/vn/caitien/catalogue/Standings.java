package vn.caitien.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How several criteria or items stand at one level, by code. */
record Standings(Map<String, Standing> byCode) {

    static Standings of(Stream<Criterion> criteria, int level, Ticks ticks) {
        Map<String, Standing> all = new LinkedHashMap<>();
        criteria.forEach(criterion -> all.put(criterion.number(), Standing.of(criterion, level, ticks)));
        return new Standings(all);
    }

    static Standings of(OwnLevel own, Ticks ticks) {
        Map<String, Standing> all = new LinkedHashMap<>();
        own.items().forEach(item -> all.put(item.code(), Standing.at(item.code(), own.level(), ticks)));
        return new Standings(all);
    }

    int size() {
        return byCode.size();
    }

    List<String> codes(Standing standing) {
        return byCode.keySet().stream().filter(code -> byCode.get(code) == standing).toList();
    }

    /** How many are met when open ones are taken for met, or for not met. */
    int met(boolean openIsMet) {
        return (int) byCode.values().stream().filter(its -> its.with(openIsMet) == Standing.YES).count();
    }

    /** Whether any is not met when open ones are taken for met, or for not met. */
    boolean anyUnmet(boolean openIsMet) {
        return byCode.values().stream().anyMatch(its -> its.with(openIsMet) == Standing.NO);
    }
}
