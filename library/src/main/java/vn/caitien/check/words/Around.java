package vn.caitien.check.words;

/** A stretch of a text with whole words around it, all on one line. */
record Around(String text, int from, int to) {
    private static final int WORDS = 3;
    private static final int MOST = 12;

    /** The whole words that the stretch touches. */
    static Around touching(String text, int start, int end) {
        return new Around(text, left(text, start), right(text, end));
    }

    /** The stretch with three words before it and three after it, but no more than twelve. */
    String quote() {
        int start = from;
        int end = to;
        int left = MOST - text.substring(from, to).strip().split("\\s+").length;
        for (int more = 0; more < WORDS && left > 0; more++) {
            int further = wordBefore(start);
            left -= further == start ? 0 : 1;
            start = further;
            further = left > 0 ? wordAfter(end) : end;
            left -= further == end ? 0 : 1;
            end = further;
        }
        return text.substring(start, end).strip();
    }

    /** The words as they stand. */
    String words() {
        return text.substring(from, to);
    }

    private int wordBefore(int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end == at || end == 0 ? at : left(text, end);
    }

    private int wordAfter(int at) {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return start == at || start == text.length() ? at : right(text, start);
    }

    private static int left(String text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int right(String text, int at) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
