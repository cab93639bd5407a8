package vn.caitien.check.rule;

/** Looks for runs of digits, so that rules need not search texts that cannot hold what they look for. */
public final class Digits {

    private Digits() {}

    /** Whether a run of digits is what is looked for. */
    public interface Test {

        /** The run from {@code start} to before {@code end}. */
        boolean of(int start, int end);
    }

    /** Whether any run of digits of the text, taken whole, is such a one. */
    public static boolean any(String text, Test test) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            if (digit(text.charAt(at))) {
                int end = at + 1;
                while (end < length && digit(text.charAt(end))) {
                    end++;
                }
                if (test.of(at, end)) {
                    return true;
                }
                at = end;
            }
        }
        return false;
    }

    /** The first place from there on that is no space; the length of the text when there is none. */
    public static int behindSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean digit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
