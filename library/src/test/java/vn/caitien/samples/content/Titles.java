package vn.caitien.samples.content;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.samples.Resources;

/** The titles of standards and criteria of one circular, as far as a kind of school goes. */
record Titles(JsonNode titles) {

    private static final JsonNode ALL = Resources.yaml("titles.yaml");

    static Titles of(String circular, SchoolType type) {
        String appendix = switch (type) {
            case PRESCHOOL -> "preschool";
            case CONTINUING -> "continuing";
            default -> "general";
        };
        return new Titles(ALL.has(circular) ? ALL.path(circular) : ALL.path(circular + " " + appendix));
    }

    String title(String number) {
        return titles.path(number).asString();
    }

    List<String> criteria() {
        return titles.propertyStream().map(Map.Entry::getKey).filter(number -> number.contains(".")).toList();
    }
}
