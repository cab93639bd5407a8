package vn.caitien.app.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One name for each input, such that no two outputs meet, whatever the file system makes of case and accents. */
final class OutputNames {
    private static final String KIND = ".json";
    private static final String STANDARD_INPUT = "stdin";

    private final Map<Path, String> stems;
    private final Set<String> taken;

    private OutputNames(Map<Path, String> stems) {
        this.stems = stems;
        this.taken = stems.values().stream().map(OutputNames::folded).collect(Collectors.toSet());
    }

    /** {@code plan} for plan.docx; {@code plan.docx} and {@code plan.pdf} where both are there; then with folders. */
    static OutputNames of(Collection<Path> inputs) {
        Map<Path, String> stems = new LinkedHashMap<>();
        List<Path> open = List.copyOf(inputs);
        for (int detail = 0; !open.isEmpty(); detail++) {
            Set<String> others = stems.values().stream().map(OutputNames::folded).collect(Collectors.toSet());
            Map<Path, String> tried = new LinkedHashMap<>();
            for (Path input : open) {
                tried.put(input, stem(input, detail));
            }
            Map<String, Long> uses = tried.values().stream()
                    .collect(Collectors.groupingBy(OutputNames::folded, Collectors.counting()));
            tried.forEach((input, stem) -> {
                if (uses.get(folded(stem)) == 1 && !others.contains(folded(stem))) {
                    stems.put(input, stem);
                }
            });
            open = open.stream().filter(input -> !stems.containsKey(input)).toList();
        }
        return new OutputNames(stems);
    }

    /** The file names for the plans of an input: one, or one a plan with its number. */
    List<String> of(Path input, int plans) {
        if (plans == 1) {
            return List.of(stems.get(input) + KIND);
        }
        String stem = stems.get(input);
        while (clashes(stem, plans)) {
            stem = stem + "-" + plans;
        }
        return numbered(stem, plans).stream().map(name -> name + KIND).toList();
    }

    private boolean clashes(String stem, int plans) {
        Set<String> names = new HashSet<>(numbered(folded(stem), plans));
        names.retainAll(taken);
        return !names.isEmpty();
    }

    private static List<String> numbered(String stem, int plans) {
        return IntStream.rangeClosed(1, plans).mapToObj(number -> stem + "-" + number).toList();
    }

    private static String stem(Path input, int detail) {
        String name = StandardInput.is(input) ? STANDARD_INPUT : input.getFileName().toString();
        if (detail == 0) {
            int dot = name.lastIndexOf('.');
            return dot > 0 ? name.substring(0, dot) : name;
        }
        Path whole = input.toAbsolutePath().normalize();
        int parts = whole.getNameCount();
        String joined = String.join("-", IntStream.range(Math.max(0, parts - detail), parts)
                .mapToObj(part -> whole.getName(part).toString()).toList());
        return detail <= parts ? joined : joined + "~" + Integer.toHexString(whole.hashCode() + detail);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
