package vn.caitien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LevelRulePropertiesTest {
    private static final int PLACES = 80;

    /** Few are not met, so that the higher levels are seen too; 0 stands for no tick. */
    private static Ticks ticks(Appendix appendix, List<Integer> choices) {
        Map<Ticks.Place, Tick> all = new HashMap<>();
        List<Ticks.Place> places = places(appendix);
        for (int at = 0; at < places.size(); at++) {
            Ticks.Place place = places.get(at);
            switch (choices.get(at % choices.size())) {
                case 0 -> {}
                case 1 -> all.put(place, Tick.NOT_MET);
                case 2 -> all.put(place, Tick.NOT_CONSIDERED);
                default -> all.put(place, Tick.MET);
            }
        }
        return new Ticks(all);
    }

    private static List<Ticks.Place> places(Appendix appendix) {
        List<Ticks.Place> places = new ArrayList<>();
        appendix.criteria().forEach(criterion ->
                criterion.levels().keySet().forEach(level -> places.add(new Ticks.Place(level, criterion.number()))));
        appendix.ownLevels().forEach(own ->
                own.items().forEach(item -> places.add(new Ticks.Place(own.level(), item.code()))));
        return places;
    }

    private static void neverLowers(LevelRule rule, Appendix appendix, List<Integer> choices) {
        Ticks before = ticks(appendix, choices);
        Assessment was = rule.assess(appendix, before);
        before.ticks().forEach((place, tick) -> {
            if (tick == Tick.NOT_MET) {
                Assessment is = rule.assess(appendix, before.with(place.code(), place.level(), Tick.MET));
                assertThat(is.atLeast()).isGreaterThanOrEqualTo(was.atLeast());
                assertThat(is.atMost()).isGreaterThanOrEqualTo(was.atMost());
            }
        });
    }

    private static void staysWithinItsBounds(LevelRule rule, Appendix appendix, List<Integer> choices) {
        Assessment found = rule.assess(appendix, ticks(appendix, choices));
        assertThat(found.atLeast()).isLessThanOrEqualTo(found.atMost());
        assertThat(found.level()).satisfiesAnyOf(
                level -> assertThat(level).isNull(), level -> assertThat(level).isEqualTo(found.atLeast()));
        assertThat(found.because()).isNotEmpty();
    }

    @Property(tries = 200, seed = "2026")
    void turningATickFromNotMetToMetNeverLowersTheLevelOf2026(
            @ForAll @Size(PLACES) List<@IntRange(max = 40) Integer> choices) {
        neverLowers(Council.OF_2026.levelRule(), Council.GENERAL, choices);
    }

    @Property(tries = 200, seed = "2026")
    void turningATickFromNotMetToMetNeverLowersTheLevelOf2018(
            @ForAll @Size(PLACES) List<@IntRange(max = 40) Integer> choices) {
        neverLowers(Council.OF_2018.levelRule(), Council.PRIMARY, choices);
    }

    @Property(tries = 200, seed = "2026")
    void everyResultOf2026HasReasonsAndStaysWithinItsBounds(
            @ForAll @Size(PLACES) List<@IntRange(max = 40) Integer> choices) {
        staysWithinItsBounds(Council.OF_2026.levelRule(), Council.GENERAL, choices);
    }

    @Property(tries = 200, seed = "2026")
    void everyResultOf2018HasReasonsAndStaysWithinItsBounds(
            @ForAll @Size(PLACES) List<@IntRange(max = 40) Integer> choices) {
        staysWithinItsBounds(Council.OF_2018.levelRule(), Council.PRIMARY, choices);
    }

    @Property(tries = 200, seed = "2026")
    void answeringOpenTicksKeepsTheLevelWithinTheBoundsGivenBefore(
            @ForAll @Size(PLACES) List<@IntRange(max = 40) Integer> choices, @ForAll boolean met) {
        Ticks open = ticks(Council.GENERAL, choices);
        Assessment before = Council.assess2026(open);
        Ticks answered = open;
        for (Ticks.Place place : places(Council.GENERAL)) {
            if (open.at(place.code(), place.level()).isEmpty() && (place.level() == 1 || open.touches(place.level()))) {
                answered = answered.with(place.code(), place.level(), met ? Tick.MET : Tick.NOT_MET);
            }
        }
        Assessment after = Council.assess2026(answered);
        assertThat(after.atLeast()).isBetween(before.atLeast(), before.atMost());
    }
}
