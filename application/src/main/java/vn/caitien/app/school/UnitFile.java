package vn.caitien.app.school;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.app.trail.Actor;

/**
 * Units in a data file, those above before those below.
 *
 * @param gaveWay which of them gave way to which
 */
public record UnitFile(List<Entry> units, List<Way> gaveWay) {

    /**
     * One unit.
     *
     * @param key its name within the file
     * @param under the key of the unit above; null when there is none
     */
    record Entry(
            String key, UnitKind kind, String name, @Nullable String code, @Nullable String under,
            LocalDate from, @Nullable LocalDate to) {}

    /** Who a unit gave way to, and since when. */
    record Way(String unit, List<String> to, LocalDate from) {}

    private static final String INVENTED = "units-invented.yaml";

    /** Units that do not exist, for trying out. */
    public static UnitFile invented() {
        try (InputStream in = Objects.requireNonNull(UnitFile.class.getResourceAsStream(INVENTED))) {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                    .build().readValue(in, UnitFile.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Adds them all, and tells their ids by their keys. */
    public Map<String, UUID> addTo(UnitTree tree, Actor actor) {
        Map<String, UUID> ids = new HashMap<>();
        units.forEach(unit -> ids.put(unit.key(), tree.add(actor, new NewUnit(unit.kind(), unit.name(), unit.code(),
                unit.under() == null ? null : id(ids, unit.under()), unit.from(), unit.to()))));
        gaveWay.forEach(way -> tree.giveWay(actor, id(ids, way.unit()), 1,
                way.to().stream().map(key -> id(ids, key)).toList(), way.from()));
        return ids;
    }

    private static UUID id(Map<String, UUID> ids, String key) {
        return Objects.requireNonNull(ids.get(key), () -> "no unit " + key + " before it");
    }
}
