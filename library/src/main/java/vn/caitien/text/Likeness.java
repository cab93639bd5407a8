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
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int last = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                last = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
