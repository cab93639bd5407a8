package vn.caitien.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.rule.Family;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Words;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Section;

/** Names places as a person would: "mục II.1, đoạn 2", "dòng 4 (tiêu chí 2.2), cột Thời gian". */
final class PlaceWords {
    private static final Map<String, Words> WORDS = Family.read("/vn/caitien/check/places.yaml", new TypeReference<>() {});
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?");

    private final Plan plan;
    private final Locale language;

    PlaceWords(Plan plan, Locale language) {
        this.plan = plan;
        this.language = language;
    }

    String of(Spot spot) {
        if (spot.row() != null) {
            return row(spot.row(), spot.field());
        }
        return spot.field() == null ? say("plan") : path(spot.field());
    }

    private String row(int row, @Nullable String field) {
        String criterion = plan.rows().get(row).text(Cell.CRITERION).orElse(null);
        String where = criterion == null ? say("row").replace("{n}", String.valueOf(row + 1))
                : say("row-of").replace("{n}", String.valueOf(row + 1)).replace("{criterion}", criterion);
        return field == null ? where : where + ", " + say("column." + field);
    }

    private String path(String path) {
        if (WORDS.containsKey(path)) {
            return say(path);
        }
        List<String> numbers = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        List<Section> sections = plan.sections();
        for (Matcher step = STEP.matcher(path); step.find();) {
            int at = step.group(2) == null ? 0 : Integer.parseInt(step.group(2));
            if (step.group(1).equals("sections") || step.group(1).equals("subsections")) {
                Section section = sections.get(at);
                numbers.add(section.number() == null ? "“" + section.title() + "”" : section.number());
                sections = section.subsections();
            } else {
                rest.add(say(step.group(1)).replace("{n}", String.valueOf(at + 1)));
            }
        }
        if (!numbers.isEmpty()) {
            rest.addFirst(say("section") + " " + String.join(".", numbers));
        }
        return String.join(", ", rest);
    }

    private String say(String key) {
        Words words = WORDS.get(key);
        if (words == null) {
            throw new IllegalArgumentException("no words for the place " + key);
        }
        return words.in(language);
    }
}
