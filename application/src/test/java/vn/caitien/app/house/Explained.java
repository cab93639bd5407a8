package vn.caitien.app.house;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.platform.database.Login;
import vn.caitien.app.platform.database.Sql;

/** How the database would carry a statement out, whatever its parameters will be. */
record Explained(JsonNode plan) {
    private static final Pattern PLACE = Pattern.compile("\\?");
    private static final List<String> CONDITIONS =
            List.of("Index Cond", "Recheck Cond", "Filter", "Join Filter", "Hash Cond", "Merge Cond");

    /** @throws SQLException when the database does not understand it, or the role may not do it */
    static Explained of(Sql sql, Login role) throws SQLException {
        try (Connection connection = role.connect(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            String[] places = {NamedParameterUtils.substituteNamedParameters(
                    NamedParameterUtils.parseSqlStatement(sql.text()), null)};
            int count = 0;
            while (PLACE.matcher(places[0]).find()) {
                places[0] = PLACE.matcher(places[0]).replaceFirst("\\$" + ++count);
            }
            statement.execute("set local plan_cache_mode = force_generic_plan");
            statement.execute("prepare s as " + places[0]);
            String values = count == 0 ? "" : "(" + String.join(", ", Collections.nCopies(count, "null")) + ")";
            ResultSet rows = statement.executeQuery("explain (verbose, format json) execute s" + values);
            rows.next();
            return new Explained(JsonMapper.shared().readTree(rows.getString(1)).get(0).get("Plan"));
        }
    }

    /** The tables it reads without a condition on the school, there or where it is joined. */
    List<String> withoutSchool(List<String> tablesOfSchools) {
        List<String> found = new ArrayList<>();
        look(plan, "", tablesOfSchools, found);
        return found;
    }

    /** The tables it would read from end to end. */
    List<String> readWhole() {
        List<String> found = new ArrayList<>();
        scans(plan, found);
        return found;
    }

    private static void scans(JsonNode node, List<String> found) {
        if (node.path("Node Type").asString("").equals("Seq Scan")) {
            found.add(node.path("Relation Name").asString(""));
        }
        node.path("Plans").forEach(below -> scans(below, found));
    }

    private static void look(JsonNode node, String joined, List<String> tables, List<String> found) {
        StringBuilder conditions = new StringBuilder();
        CONDITIONS.forEach(kind -> conditions.append(node.path(kind).asString("")).append(' '));
        String table = node.path("Relation Name").asString("");
        boolean read = !node.path("Node Type").asString("").equals("ModifyTable");
        if (read && tables.contains(table) && !(conditions + joined).contains("school_id")) {
            found.add(table);
        }
        node.path("Plans").forEach(below -> look(below, conditions + joined, tables, found));
    }
}
