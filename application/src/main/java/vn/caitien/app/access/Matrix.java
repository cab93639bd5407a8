package vn.caitien.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Who may do what: the data file {@code matrix.yaml}.
 *
 * @param columns the roles of each column, in order
 * @param rows what is told of together
 */
public record Matrix(Map<String, List<Role>> columns, List<Row> rows) {
    /**
     * One row.
     *
     * @param row its name
     * @param deeds what it is about
     * @param cells by column, and in each how far which deeds reach; a column without any has no cell
     */
    public record Row(String row, List<Deed> deeds, Map<String, Map<Scope, Set<Deed>>> cells) {
        Optional<Scope> scope(String column, Deed deed) {
            return cells.getOrDefault(column, Map.of()).entrySet().stream()
                    .filter(cell -> cell.getValue().contains(deed)).map(Map.Entry::getKey).min(Scope::compareTo);
        }
    }

    private static final Matrix BUILT_IN = read();

    /** The one in force. */
    public static Matrix builtIn() {
        return BUILT_IN;
    }

    /** How far a role's right to a deed reaches; empty when it has none. */
    public Optional<Scope> scope(Role role, Deed deed) {
        return row(deed).scope(column(role), deed);
    }

    /** The roles that may do it to anything, in order. */
    public List<Role> who(Deed deed) {
        return columns.values().stream().flatMap(List::stream)
                .filter(role -> scope(role, deed).filter(Scope.FULL::equals).isPresent()).toList();
    }

    private Row row(Deed deed) {
        return rows.stream().filter(row -> row.deeds().contains(deed)).findFirst().orElseThrow();
    }

    private String column(Role role) {
        return columns.entrySet().stream().filter(column -> column.getValue().contains(role))
                .map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    private static Matrix read() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .build();
        try (InputStream in = Objects.requireNonNull(Matrix.class.getResourceAsStream("matrix.yaml"))) {
            return checked(yaml.readValue(in, Matrix.class));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Nothing may be told twice, or stand where nobody would look for it. */
    private static Matrix checked(Matrix matrix) {
        List<Role> roles = matrix.columns.values().stream().flatMap(List::stream).toList();
        List<Deed> deeds = matrix.rows.stream().flatMap(row -> row.deeds().stream()).toList();
        require(once(roles, Role.values().length), "each role stands in one column");
        require(once(deeds, Deed.values().length), "each deed stands in one row");
        for (Row row : matrix.rows) {
            require(matrix.columns.keySet().containsAll(row.cells().keySet()), "a cell has a column: " + row.row());
            for (Map<Scope, Set<Deed>> cell : row.cells().values()) {
                List<Deed> told = cell.values().stream().flatMap(Set::stream).toList();
                require(row.deeds().containsAll(told), "a cell tells of its row's deeds: " + row.row());
                require(once(told, told.size()), "a cell tells of a deed once: " + row.row());
            }
        }
        return matrix;
    }

    private static boolean once(List<?> all, int count) {
        return all.size() == count && Set.copyOf(all).size() == count;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalStateException("matrix.yaml: " + rule);
        }
    }
}
