package vn.caitien.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words of the catalogue's messages, Vietnamese and English, read once from their data file. */
final class Wording {
    private static final String FILE = "words.yaml";
    private static final Map<String, Words> WORDS = load();

    private Wording() {}

    static String of(Message message, Locale language) {
        Words words = WORDS.get(message.key());
        if (words == null) {
            throw new IllegalArgumentException("no words for " + message.key());
        }
        String text = words.in(language);
        for (Map.Entry<String, String> value : message.values().entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    static String of(Reason reason, Locale language) {
        Map<String, String> values = new TreeMap<>();
        values.put("level", String.valueOf(reason.level()));
        values.put("codes", String.join(", ", reason.codes()));
        values.put("have", String.valueOf(reason.have()));
        values.put("need", String.valueOf(reason.need()));
        String text = of(new Message(key(reason.kind()), values), language);
        return reason.article() == null ? text : text + " (" + reason.article() + ")";
    }

    static Set<String> keys() {
        return WORDS.keySet();
    }

    static String key(Reason.Kind kind) {
        return "level." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Words> load() {
        Fields all = Fields.of(FILE, NodeReader.read(FILE, BuiltIn.bytes(FILE)));
        Map<String, Words> words = new LinkedHashMap<>();
        for (String key : all.names()) {
            Fields both = all.child(key);
            words.put(key, new Words(both.text("vi"), both.text("en")));
            both.done();
        }
        return words;
    }
}
