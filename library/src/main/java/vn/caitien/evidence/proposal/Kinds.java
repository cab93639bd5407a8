package vn.caitien.evidence.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of documents that are known, from {@code kinds.yaml}. */
public final class Kinds {
    private static final List<Entry> ALL = List.of(Yaml.read("kinds.yaml", Entry[].class));
    private static final List<Name> NAMES = ALL.stream().filter(entry -> !entry.letter)
            .flatMap(entry -> entry.names().stream().map(name -> new Name(name, entry)))
            .sorted(Comparator.comparingInt((Name name) -> -name.name.length())).toList();

    private Kinds() {}

    /**
     * An entry of the file.
     *
     * @param letter whether it is the kind of document whose number holds no sign
     */
    record Entry(String id, String name, @Nullable String sign, @Nullable List<String> also, boolean authority, boolean dayInside,
            boolean letter) {
        DocumentKind kind() {
            return new DocumentKind(id, name, sign);
        }

        List<String> names() {
            List<String> names = new ArrayList<>(List.of(name));
            names.addAll(also == null ? List.of() : also);
            return names;
        }
    }

    private record Name(String name, Entry entry) {}

    /**
     * The kind a line of a head names.
     *
     * @param rest what follows its name on the line; may be empty
     * @param plain whether it stands there as such names do: in capitals, or in loud letters
     */
    record Named(Entry entry, String rest, boolean plain) {}

    /** All kinds, in the order of the file. */
    public static List<DocumentKind> all() {
        return ALL.stream().map(Entry::kind).toList();
    }

    /** The kind of that id; empty when there is none. */
    public static Optional<DocumentKind> of(String id) {
        return ALL.stream().filter(entry -> entry.id.equals(id)).map(Entry::kind).findFirst();
    }

    static Entry letter() {
        return ALL.stream().filter(Entry::letter).findFirst().orElseThrow();
    }

    /** The kind a sign in a number stands for. */
    static Optional<Entry> ofSign(String sign) {
        return ALL.stream().filter(entry -> sign.equalsIgnoreCase(entry.sign)).findFirst();
    }

    /** The kind a line names, in capitals or, where the line is loud or says nothing else, in any letters. */
    static Optional<Named> in(TextLine line, Spelling spelling) {
        String text = line.text().strip();
        for (Name name : NAMES) {
            int words = name.name.split(" ").length;
            String[] found = text.split("\\s+", words + 1);
            if (found.length < words || text.endsWith(":") && found.length == words) {
                continue;
            }
            String begin = String.join(" ", List.of(found).subList(0, words));
            Spelling as = words == 1 ? Spelling.EXACT : spelling;
            String rest = found.length > words ? found[words] : "";
            boolean capitals = begin.equals(begin.toUpperCase(Locale.ROOT));
            if (as.of(begin).equals(as.of(name.name)) && (capitals || rest.isEmpty() && !line.table())) {
                return Optional.of(new Named(name.entry, rest, capitals || line.loud()));
            }
        }
        return Optional.empty();
    }
}
