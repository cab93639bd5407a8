package vn.caitien.paper.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end: at spaces and nowhere else, so that numbers of documents, dates and codes stay whole. */
final class WordBreaks implements FSTextBreaker {
    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
