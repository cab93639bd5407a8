package vn.caitien.app.platform.database;

/**
 * One statement, whole, as a constant of the class that uses it: a test finds them all, and has the database prepare
 * and explain each under its role.
 *
 * @param text with named parameters; {@code :school} is the school's
 */
public record Sql(Reach reach, String text) {
    /** Whose rows a statement may touch. */
    public enum Reach {
        /** One school's: its condition names the school for every table of schools. */
        SCHOOL,
        /** What is not of one school: views and functions of {@code common}. */
        COMMON,
        /** All schools': migrations, backup, checks; never for a request. */
        OWNER
    }

    /** @param text a constant, never built of pieces */
    public static Sql ofSchool(String text) {
        return new Sql(Reach.SCHOOL, text);
    }

    /** @param text a constant, never built of pieces */
    public static Sql ofCommon(String text) {
        return new Sql(Reach.COMMON, text);
    }

    /** @param text a constant, never built of pieces */
    public static Sql ofOwner(String text) {
        return new Sql(Reach.OWNER, text);
    }

    String within(Reach allowed) {
        if (reach != allowed) {
            throw new IllegalArgumentException("a statement for " + reach + " run where " + allowed + " is");
        }
        return text;
    }
}
