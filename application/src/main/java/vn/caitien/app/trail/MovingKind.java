package vn.caitien.app.trail;

/** What is written down when a school moves from one installation to another. */
enum MovingKind implements ActKind {
    LEFT("school.exported", "installation"),
    ARRIVED("school.arrived", "entries", "faults", "from", MovingKind.SHA256),
    TAKEN_IN("installation.school-arrived", "accounts", "from", "school");

    /** The detail of {@link #ARRIVED} that holds {@link ChainDigest#sha256}. */
    static final String SHA256 = "sha256";

    private final Telling telling;

    MovingKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
