package vn.caitien.app.access;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Texts;

/** What places are called today. */
@Component
class PlaceNames {
    private final SchoolNames schools;
    private final AboveUnits units;
    private final Clock clock;

    PlaceNames(SchoolNames schools, AboveUnits units, Clock clock) {
        this.schools = schools;
        this.units = units;
        this.clock = clock;
    }

    String of(Texts texts, Place place) {
        if (place.school() != null) {
            return schools.of(place.school()).orElse(texts.say("access.a-school"));
        }
        return place.unit() == null
                ? texts.say("access.the-installation")
                : units.name(place.unit(), Today.of(clock)).orElse(texts.say("access.a-unit"));
    }
}
