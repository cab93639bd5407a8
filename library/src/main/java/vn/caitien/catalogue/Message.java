package vn.caitien.catalogue;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something to say to a person, as a value; its words stand in the catalogue's file of words.
 *
 * @param key the name of the words
 * @param values what is put into the words, by name
 */
public record Message(String key, Map<String, String> values) {

    public Message {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    Message(String key) {
        this(key, Map.of());
    }

    Message with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, String.valueOf(value));
        return new Message(key, more);
    }

    /** Its words in that language; every language but English is answered in Vietnamese. */
    public String in(Locale language) {
        return Wording.of(this, language);
    }
}
