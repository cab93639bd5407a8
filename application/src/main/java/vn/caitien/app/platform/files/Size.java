package vn.caitien.app.platform.files;

/** How many bytes, for people: in the largest unit that leaves at least one. */
public final class Size {
    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};
    private static final int STEP = 1024;

    private Size() {}

    /** Such as "50 MB", rounded down. */
    public static String of(long bytes) {
        long left = bytes;
        int unit = 0;
        while (left >= STEP && unit < UNITS.length - 1) {
            left /= STEP;
            unit++;
        }
        return left + " " + UNITS[unit];
    }
}
