package vn.caitien.text;

/** How alike two texts are, whatever their case and accents. */
public final class Likeness {

    private Likeness() {}

    /** 1 for equal texts, 0 for texts with nothing in common: one less the share of edits over the longer text. */
    public static double of(String a, String b) {
        String left = Plain.bare(a);
        String right = Plain.bare(b);
        int longer = Math.max(left.length(), right.length());
        return longer == 0 ? 1 : 1 - (double) edits(left, right) / longer;
    }

    /** The number of characters to insert, delete or change to make one text of the other; the texts as they are. */
    public static int edits(String a, String b) {
        return edits(a, b, Math.max(a.length(), b.length()));
    }

    /**
     * As {@link #edits(String, String)} up to a limit: only a band of the table around its diagonal is computed.
     *
     * @param most at least 0; the lower, the quicker
     * @return the number, or {@code most + 1} when it is more than that
     */
    public static int edits(String a, String b, int most) {
        int over = most + 1;
        if (Math.abs(a.length() - b.length()) > most) {
            return over;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = Math.min(j, over);
        }
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(b.length(), i + most);
            int last = row[from - 1];
            row[from - 1] = from == 1 ? Math.min(i, over) : over;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int change = last + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                last = row[j];
                row[j] = Math.min(Math.min(change, over), 1 + Math.min(last, row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return over;
            }
        }
        return Math.min(row[b.length()], over);
    }
}
