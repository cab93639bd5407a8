package vn.caitien.catalogue;

import java.util.Optional;
import java.util.stream.Stream;

/** How a criterion, with all levels below, stands at a level. */
enum Standing {
    NO,
    /** not considered */
    ASIDE,
    /** no answer yet */
    OPEN,
    YES;

    /** Of a criterion that has the level: it is met there only when it is met at every level below too. */
    static Standing of(Criterion criterion, int level, Ticks ticks) {
        Stream<Standing> each = criterion.levels().headMap(level + 1).keySet().stream()
                .map(below -> at(criterion.number(), below, ticks));
        return each.min(Enum::compareTo).orElseThrow();
    }

    /** Of one place, whatever is ticked below. */
    static Standing at(String code, int level, Ticks ticks) {
        Optional<Tick> tick = ticks.at(code, level);
        if (tick.isEmpty()) {
            return level > 1 && !ticks.touches(level) ? ASIDE : OPEN;
        }
        return switch (tick.get()) {
            case MET -> YES;
            case NOT_MET -> NO;
            case NOT_CONSIDERED -> ASIDE;
        };
    }

    /** Refuses ticks at places that the appendix does not have. */
    static void refuseStrangers(Appendix appendix, Ticks ticks) {
        for (Ticks.Place place : ticks.ticks().keySet()) {
            boolean known = appendix.criterion(place.code()).filter(its -> its.hasLevel(place.level())).isPresent()
                    || appendix.ownLevel(place.level()).stream()
                            .flatMap(own -> own.items().stream())
                            .anyMatch(item -> item.code().equals(place.code()));
            if (!known) {
                throw new IllegalArgumentException(appendix.id() + " has no " + place.code() + " at " + place.level());
            }
        }
    }

    /** What open ones are taken for: NO to see what is sure, YES to see what is possible. */
    Standing with(boolean openIsMet) {
        return this != OPEN ? this : openIsMet ? YES : NO;
    }
}
