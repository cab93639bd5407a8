package vn.caitien.check.words;

import java.util.List;

/**
 * Words that follow each other with nothing but a space between.
 *
 * @param begins whether a sentence, a line or an item begins with it
 */
record Run(List<Word> words, boolean begins) {

    Word word(int at) {
        return words.get(at);
    }

    int size() {
        return words.size();
    }
}
