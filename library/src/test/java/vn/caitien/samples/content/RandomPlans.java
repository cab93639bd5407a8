package vn.caitien.samples.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Progress;
import vn.caitien.plan.Review;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;
import vn.caitien.plan.TargetAction;
import vn.caitien.samples.Dice;
import vn.caitien.samples.Resources;
import vn.caitien.samples.content.Said.Money;
import vn.caitien.samples.content.Said.When;

/** Plans put together from a grammar by a seed: no school's, but like those of schools. */
public final class RandomPlans {
    private static final JsonNode GRAMMAR = Resources.yaml("grammar.yaml");

    private final Dice dice;
    private final SchoolType type;
    private final Form form;
    private final int first;
    private final int last;
    private final String circular;
    private final String name;
    private final String pupils;
    private final Titles titles;
    private final Times times;
    private final Sums sums;

    private RandomPlans(long seed) {
        dice = new Dice(seed);
        type = dice.of(SchoolType.PRESCHOOL, SchoolType.PRIMARY, SchoolType.LOWER_SECONDARY,
                SchoolType.UPPER_SECONDARY, SchoolType.MULTI_LEVEL);
        form = dice.of(Form.NINE_COLUMNS, Form.NINE_COLUMNS, Form.NINE_COLUMNS, Form.FORM_2, Form.MIXED);
        first = form == Form.NINE_COLUMNS ? dice.between(2022, 2025) : dice.between(2026, 2028);
        last = first + (form == Form.NINE_COLUMNS && dice.chance(0.25) ? 3 : 1);
        JsonNode school = GRAMMAR.path("schools").path(type.key());
        circular = form == Form.NINE_COLUMNS ? school.path("circular").asString() : "57/2026/TT-BGDĐT";
        name = school.path("kind").asString() + " " + dice.pick(Resources.texts(school.path("names"))).toUpperCase(Locale.ROOT);
        pupils = school.path("pupils").asString();
        titles = Titles.of(circular, type);
        times = new Times(dice, first, last);
        sums = new Sums(dice, GRAMMAR);
    }

    /** The plan of that seed; always the same. */
    public static Draft plan(long seed) {
        return new RandomPlans(seed).draft();
    }

    private Draft draft() {
        boolean form2 = form == Form.FORM_2;
        List<Section> sections = RandomSections.of(dice, GRAMMAR, circular, form2);
        List<Row> rows = rows(form2);
        List<Review> reviews = form2
                ? List.of(new Review("Cuối học kỳ I", "Tiến độ các nội dung", null, null, "Tổ giám sát"),
                        new Review("Cuối năm học", "Kết quả so với mục tiêu", null, null, null))
                : List.of();
        String closing = one("closings").replace("{s}", spoken(name));
        List<String> recipients = new ArrayList<>(dice.some(list("recipients"), dice.between(2, 4)));
        recipients.add("Lưu: VT");
        Plan plan = new Plan(null, form, header(), sections, closing, recipients, List.of(), List.of(), rows, reviews,
                List.of(), List.of(), Map.of());
        return new Draft("random", plan, 2);
    }

    private Header header() {
        String place = one("places");
        boolean period = last > first + 1;
        String years = first + dice.of("-", " - ", " – ") + last;
        String code = GRAMMAR.path("schools").path(type.key()).path("code").asString();
        return new Header(one("units") + " " + place.toUpperCase(Locale.ROOT), name, type,
                "%02d/KH-%s%s".formatted(dice.between(1, 250), code, initials(name)), place,
                LocalDate.of(first, 9, dice.between(1, 28)), "KẾ HOẠCH",
                one(period ? "periodTitles" : "titles").replace("{y}", years), period ? null : first + "-" + last,
                period ? first + "-" + last : null, circular, dice.of("HIỆU TRƯỞNG", "HIỆU TRƯỞNG", "Hiệu trưởng"),
                one("families") + " " + one("middles") + " " + one("givens"));
    }

    private List<Row> rows(boolean form2) {
        List<Row> rows = new ArrayList<>();
        List<String> criteria = dice.some(titles.criteria(), form2 ? dice.between(3, 6) : dice.between(6, 14));
        for (String criterion : criteria) {
            int count = !form2 && dice.chance(0.15) ? 2 : 1;
            for (int i = 0; i < count; i++) {
                rows.add(row("r" + rows.size(), criterion, form2));
            }
        }
        return rows;
    }

    private Row row(String id, String criterion, boolean form2) {
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        String standard = criterion.substring(0, criterion.indexOf('.'));
        cells.put(Cell.STANDARD, standard);
        cells.put(Cell.STANDARD_TITLE, titles.title(standard));
        cells.put(Cell.CRITERION, criterion);
        cells.put(Cell.CRITERION_TITLE, titles.title(criterion));
        Level level = level(cells, form2);
        cells.put(Cell.TASKS, tasks());
        cells.put(Cell.LEAD, lead());
        When when = times.any();
        put(cells, Cell.TIME, when.words());
        Money money = sums.any();
        if (form2) {
            for (Cell cell : List.of(Cell.IMPROVEMENT, Cell.INDICATOR, Cell.EXPECTED_EVIDENCE, Cell.CURRENT_STATE,
                    Cell.LIMIT, Cell.CAUSE)) {
                cells.put(cell, filled(one(RandomSections.POOLS.get(cell))));
            }
            String rest = filled(one("supports"));
            boolean spoken = money.words() != null && !money.words().equals("-") && !money.words().startsWith("0");
            money = spoken ? money : Money.none(null);
            cells.put(Cell.SUPPORT, money.words() == null ? rest : money.words() + "; " + rest.toLowerCase(Locale.ROOT));
        } else {
            put(cells, Cell.BUDGET, money.words());
            put(cells, Cell.SUPPORT, dice.chance(0.75) ? filled(one("supports")) : null);
            put(cells, Cell.NOTES, dice.chance(0.3) ? one("notes") : null);
        }
        Progress progress = form2 && dice.chance(0.3) ? dice.of(Progress.values()) : null;
        Normalised values = new Normalised(level.number, level.action, when.schedule(), money.costs(), money.sources(),
                List.of());
        return new Row(id, cells, progress, null, Map.of(), values, Map.of());
    }

    private record Level(@Nullable Integer number, @Nullable TargetAction action) {}

    /** Puts the expected result; gives the level it names. */
    private Level level(Map<Cell, String> cells, boolean form2) {
        String result = filled(one("results"));
        if (form2 || dice.chance(0.55)) {
            cells.put(Cell.EXPECTED_RESULT, result + (dice.chance(0.5) ? "." : ""));
            return new Level(null, null);
        }
        int number = dice.between(1, form == Form.MIXED ? 2 : 3);
        TargetAction action = dice.of(TargetAction.REACH, TargetAction.MAINTAIN, null);
        String kind = action == null ? "bare" : action.name().toLowerCase(Locale.ROOT);
        cells.put(Cell.EXPECTED_RESULT, dice.pick(Resources.texts(GRAMMAR.path("levels").path(kind)))
                .replace("{l}", String.valueOf(number)).replace("{r}", result));
        return new Level(number, action);
    }

    private String tasks() {
        List<String> tasks = dice.some(list("tasks"), dice.between(1, 4)).stream().map(this::filled).toList();
        if (tasks.size() == 1) {
            return tasks.getFirst() + (dice.chance(0.5) ? "." : "");
        }
        int marks = dice.between(0, 3);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            String mark = marks == 0 ? (i + 1) + ". " : marks == 1 ? (char) ('a' + i) + ") " : "- ";
            lines.add(mark + tasks.get(i) + (marks == 1 ? ";" : "."));
        }
        return String.join("\n", lines);
    }

    private String lead() {
        List<String> people = dice.some(list("leads"), dice.between(1, 4));
        UnaryOperator<String> join = separator -> String.join(separator, people);
        return switch (dice.between(0, 3)) {
            case 0 -> join.apply("; ");
            case 1 -> people.size() > 1
                    ? people.getFirst() + " chủ trì; " + String.join(", ", people.subList(1, people.size())) + " phối hợp"
                    : people.getFirst() + " chủ trì";
            default -> join.apply(", ");
        };
    }

    private String one(String pool) {
        return dice.pick(list(pool));
    }

    private static List<String> list(String pool) {
        return Resources.texts(GRAMMAR.path(pool));
    }

    private String filled(String text) {
        String words = text.replace("{học sinh}", pupils)
                .replace("{n}", dice.of("02", "3", "4", "05", "8", "12"))
                .replace("{m}", String.valueOf(dice.between(30, 500)))
                .replace("{p}", String.valueOf(dice.between(40, 94)))
                .replace("{d}", dice.between(1, 6) + "," + dice.between(1, 9));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static void put(Map<Cell, String> cells, Cell cell, @Nullable String text) {
        if (text != null) {
            cells.put(cell, text);
        }
    }

    private static String spoken(String name) {
        StringBuilder spoken = new StringBuilder();
        for (String word : name.split(" ")) {
            spoken.append(spoken.isEmpty() ? "" : " ").append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return spoken.toString();
    }

    private static String initials(String name) {
        String[] words = name.split(" ");
        StringBuilder initials = new StringBuilder();
        for (int i = Math.max(0, words.length - 3); i < words.length; i++) {
            initials.append(words[i].charAt(0));
        }
        return initials.toString();
    }
}
