package vn.caitien.app.platform.database;

/**
 * One statement, whole, as a constant of the repository that uses it: a test finds them all, and has the database
 * prepare and explain each.
 *
 * @param text with named parameters; {@code :school} is the school's
 */
public record Sql(String text) {

    /** @param text a constant, never built of pieces */
    public static Sql of(String text) {
        return new Sql(text);
    }
}
