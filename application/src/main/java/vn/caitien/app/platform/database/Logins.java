package vn.caitien.app.platform.database;

/**
 * The three roles of one installation.
 *
 * @param owner owns every table; used to migrate, back up and restore, by nothing that answers a request
 * @param school what a school's own pages run under: sees rows of the school set in the transaction, and no other
 * @param common for what is not of one school: named views and functions, no table
 */
public record Logins(Login owner, Login school, Login common) {
    private static final String OWNER = "_owner";

    /** Those that belong to an owner. */
    public static Logins of(Login owner) {
        String stem = owner.user().endsWith(OWNER)
                ? owner.user().substring(0, owner.user().length() - OWNER.length())
                : owner.user();
        return new Logins(owner, owner.of(stem + "_school"), owner.of(stem + "_common"));
    }
}
