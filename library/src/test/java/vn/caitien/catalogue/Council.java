package vn.caitien.catalogue;

import java.util.List;

/** Ticks as a council might make them, for tests. */
final class Council {

    static final Circular OF_2026 = Catalogues.builtIn().circular("57/2026").orElseThrow();
    static final Appendix GENERAL = OF_2026.appendixFor(SchoolType.PRIMARY).orElseThrow();
    static final Circular OF_2018 = Catalogues.builtIn().circular("17/2018").orElseThrow();
    static final Appendix PRIMARY = OF_2018.appendixFor(SchoolType.PRIMARY).orElseThrow();
    static final List<String> MANDATORY = numbers(true);
    static final List<String> OTHERS = numbers(false);

    private Council() {}

    private static List<String> numbers(boolean mandatory) {
        return GENERAL.criteria()
                .filter(criterion -> criterion.mandatory() == mandatory)
                .map(Criterion::number)
                .toList();
    }

    /** Every criterion gets that tick at every level it has, from 1 to the highest. */
    static Ticks all(Appendix appendix, int highest, Tick tick) {
        Ticks ticks = Ticks.NONE;
        for (Criterion criterion : appendix.criteria().toList()) {
            for (int level : criterion.levels().headMap(highest + 1).keySet()) {
                ticks = ticks.with(criterion.number(), level, tick);
            }
        }
        return ticks;
    }

    /** The first so many of the list get that tick at that level. */
    static Ticks some(Ticks ticks, List<String> codes, int count, int level, Tick tick) {
        Ticks more = ticks;
        for (String code : codes.subList(0, count)) {
            more = more.with(code, level, tick);
        }
        return more;
    }

    /** The list that is level 4, every item ticked so. */
    static Ticks levelFour(Ticks ticks, Tick tick) {
        List<String> items = PRIMARY.ownLevel(4).orElseThrow().items().stream().map(Requirement::code).toList();
        return some(ticks, items, items.size(), 4, tick);
    }

    static Assessment assess2026(Ticks ticks) {
        return OF_2026.levelRule().assess(GENERAL, ticks);
    }

    static Assessment assess2018(Ticks ticks) {
        return OF_2018.levelRule().assess(PRIMARY, ticks);
    }
}
