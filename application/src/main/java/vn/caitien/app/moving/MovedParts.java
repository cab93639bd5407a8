package vn.caitien.app.moving;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.access.MovedPeople;
import vn.caitien.app.moving.Inventory.Piece;
import vn.caitien.app.platform.backup.Measured;
import vn.caitien.app.school.MovedUnit;

/** What belongs to a school and stands in no table of schools: a part of the file for each kind, a line of JSON for each. */
record MovedParts(MovedPeople people, List<MovedUnit> units) {
    static final String ACCOUNTS = "people/accounts.jsonl";
    private static final String ROLES = "people/roles.jsonl";
    private static final String STANDINGS = "people/standings.jsonl";
    private static final String KEYS = "people/keys.jsonl";
    private static final String UNITS = "units.jsonl";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Writes them. */
    List<Piece> write(ZipOutputStream zip) throws IOException {
        return List.of(
                write(UNITS, units, zip), write(ACCOUNTS, people.accounts(), zip), write(ROLES, people.roles(), zip),
                write(STANDINGS, people.standings(), zip), write(KEYS, people.keys(), zip));
    }

    /**
     * Reads them from parts that were read before.
     *
     * @param parts by name; one that is not there has no lines
     * @throws JacksonException when a line is not what it should be
     */
    static MovedParts read(Map<String, byte[]> parts) throws IOException {
        return new MovedParts(new MovedPeople(
                read(parts, ACCOUNTS, MovedPeople.Account.class), read(parts, ROLES, MovedPeople.Role.class),
                read(parts, STANDINGS, MovedPeople.Standing.class), read(parts, KEYS, MovedPeople.Key.class)),
                read(parts, UNITS, MovedUnit.class));
    }

    private static Piece write(String name, List<?> values, ZipOutputStream zip) throws IOException {
        return Piece.of(name, Measured.written(values.stream().map(JSON::writeValueAsString).toList(), zip, name));
    }

    private static <T> List<T> read(Map<String, byte[]> parts, String name, Class<T> type) throws IOException {
        List<T> values = new ArrayList<>();
        InputStream bytes = new ByteArrayInputStream(parts.getOrDefault(name, new byte[0]));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                values.add(JSON.readValue(line, type));
            }
        }
        return values;
    }
}
