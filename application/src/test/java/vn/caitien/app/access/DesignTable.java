package vn.caitien.app.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do what, word for word as it was decided, and what the words mean for each deed. */
final class DesignTable {
    private static final String TABLE = """
            | | head | council member, secretary | monitoring team | task owner (any staff) | clerk, accountant | officer above | guest (appraiser) | public |
            | draft plan, sections | ✓ | ✓ | remark | read | ✓ | – | – | – |
            | ask for changes, pass in council (minutes) | ✓ | ✓ | – | – | – | – | – | – |
            | issue, number, sign, withdraw | ✓ | – | – | – | number, send | – | – | – |
            | assign tasks | ✓ | ✓ | – | own, to sub-tasks | – | – | – | – |
            | report progress, obstacle, spending | ✓ | ✓ | ✓ | ✓ own | ✓ spending | – | – | – |
            | report for another person | ✓ | ✓ ("reported by X, entered by Y") | – | – | ✓ | – | – | – |
            | observe any item | ✓ | ✓ | ✓ | ✓ | ✓ | – | remark | – |
            | open, close a review; recommend | – | – | ✓ | – | – | – | – | – |
            | answer recommendations, obstacles | ✓ | ✓ named | – | – | – | – | – | – |
            | submitted and published papers | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ own branch | ✓ named schools, till a date | ✓ published |
            """;

    private static final Map<String, List<Role>> COLUMNS = Map.of(
            "head", List.of(Role.HEAD),
            "council member, secretary", List.of(Role.COUNCIL_MEMBER, Role.SECRETARY),
            "monitoring team", List.of(Role.MONITOR),
            "task owner (any staff)", List.of(Role.STAFF),
            "clerk, accountant", List.of(Role.CLERK, Role.ACCOUNTANT),
            "officer above", List.of(Role.OFFICER),
            "guest (appraiser)", List.of(Role.GUEST),
            "public", List.of(Role.PUBLIC));

    /** Who may have a task as any staff has, besides those of whom the table says so. */
    private static final Set<Role> ANY_STAFF = Set.of(Role.HEAD, Role.COUNCIL_MEMBER, Role.SECRETARY, Role.MONITOR, Role.CLERK, Role.ACCOUNTANT);

    private static final Map<String, List<Deed>> ROWS = Map.of(
            "draft plan, sections", List.of(Deed.WRITE_DRAFT, Deed.REMARK_ON_DRAFT, Deed.READ_DRAFT),
            "ask for changes, pass in council (minutes)", List.of(Deed.ASK_FOR_CHANGES, Deed.PASS_IN_COUNCIL),
            "issue, number, sign, withdraw", List.of(Deed.ISSUE, Deed.NUMBER, Deed.SEND, Deed.SIGN, Deed.WITHDRAW),
            "assign tasks", List.of(Deed.ASSIGN_TASK, Deed.ASSIGN_SUBTASK),
            "report progress, obstacle, spending",
            List.of(Deed.REPORT_PROGRESS, Deed.REPORT_OBSTACLE, Deed.REPORT_SPENDING),
            "report for another person", List.of(Deed.REPORT_FOR_ANOTHER),
            "observe any item", List.of(Deed.OBSERVE_ITEM, Deed.REMARK_ON_ITEM),
            "open, close a review; recommend", List.of(Deed.OPEN_REVIEW, Deed.CLOSE_REVIEW, Deed.RECOMMEND),
            "answer recommendations, obstacles", List.of(Deed.ANSWER_RECOMMENDATION, Deed.ANSWER_OBSTACLE),
            "submitted and published papers", List.of(Deed.READ_PAPERS));

    /** One cell for one role; {@code rights} has no entry for what it may not do. */
    record Cell(String row, Role role, String words, List<Deed> deeds, Map<Deed, Scope> rights) {
        @Override
        public String toString() {
            return row + " / " + role + ": " + words;
        }
    }

    private DesignTable() {}

    static List<Cell> cells() {
        List<List<String>> lines = TABLE.lines()
                .map(line -> Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|")).map(String::strip).toList())
                .toList();
        List<Cell> cells = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            for (int at = 1; at < line.size(); at++) {
                List<Deed> deeds = ROWS.get(line.getFirst());
                for (Role role : COLUMNS.get(lines.getFirst().get(at))) {
                    Map<Deed, Scope> rights = new EnumMap<>(Deed.class);
                    rights.putAll(ANY_STAFF.contains(role) ? owned(line, deeds) : Map.of());
                    rights.putAll(rights(line.get(at), deeds));
                    cells.add(new Cell(line.getFirst(), role, line.get(at), deeds, rights));
                }
            }
        }
        return cells;
    }

    /** What the owner of a task may do with it, by that line. */
    private static Map<Deed, Scope> owned(List<String> line, List<Deed> deeds) {
        return rights(line.get(4), deeds).entrySet().stream().filter(right -> right.getValue() == Scope.OWN)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<Deed, Scope> rights(String words, List<Deed> deeds) {
        return switch (words) {
            case "–" -> Map.of();
            case "✓", "✓ (\"reported by X, entered by Y\")", "✓ own branch", "✓ named schools, till a date" ->
                    all(deeds, Scope.FULL);
            case "✓ own" -> all(deeds, Scope.OWN);
            case "✓ named" -> all(deeds, Scope.NAMED);
            case "✓ published" -> all(deeds, Scope.PUBLISHED);
            case "remark" -> all(deeds.stream().filter(deed -> !deed.name().matches("WRITE.*|OBSERVE.*")).toList(), Scope.FULL);
            case "read" -> Map.of(Deed.READ_DRAFT, Scope.FULL);
            case "number, send" -> Map.of(Deed.NUMBER, Scope.FULL, Deed.SEND, Scope.FULL);
            case "own, to sub-tasks" -> Map.of(Deed.ASSIGN_SUBTASK, Scope.OWN);
            case "✓ spending" -> Map.of(Deed.REPORT_SPENDING, Scope.FULL);
            default -> throw new IllegalArgumentException(words);
        };
    }

    private static Map<Deed, Scope> all(List<Deed> deeds, Scope scope) {
        return deeds.stream().collect(Collectors.toMap(deed -> deed, deed -> scope));
    }
}
