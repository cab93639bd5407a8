package vn.caitien.intake.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.text.Plain;

/** The words that give away the parts of a paper, from {@code frame.yaml}. */
record FrameWords(
        List<String> motto,
        List<String> documentTypes,
        List<String> otherPapers,
        List<String> otherPlans,
        List<String> improvements,
        List<String> governing,
        List<String> schools,
        List<String> unitsWithin,
        List<String> notTitles,
        List<String> grounds,
        List<String> closing,
        List<String> requests,
        List<String> recipients,
        List<String> recipientOpenings,
        List<String> lastRecipients,
        List<String> unfinished,
        List<String> signers,
        List<String> makers,
        List<String> authorities,
        List<String> approvals,
        List<String> approvers,
        List<String> annexes,
        List<String> signatureNotes,
        List<String> sectionMarks,
        Map<String, List<String>> schoolTypes,
        Map<String, String> schoolCodes) {

    private static final String FILE = "/vn/caitien/intake/frame.yaml";
    private static final FrameWords STANDARD = load();
    private static final Map<String, String> BARE = new ConcurrentHashMap<>();
    private static final Set<SchoolType> LEVELS =
            Set.of(SchoolType.PRIMARY, SchoolType.LOWER_SECONDARY, SchoolType.UPPER_SECONDARY);

    static FrameWords standard() {
        return STANDARD;
    }

    private static FrameWords load() {
        try (InputStream in = Objects.requireNonNull(FrameWords.class.getResourceAsStream(FILE), FILE)) {
            return new YAMLMapper().readValue(in, FrameWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrase of the list a text begins with, as whole words and whatever its accents. */
    static Optional<String> begins(String text, List<String> phrases) {
        String bare = Plain.bare(text) + " ";
        return phrases.stream().filter(phrase -> startsWithWords(bare, bare(phrase))).findFirst();
    }

    /** A phrase of the file without its accents, worked out once. */
    static String bare(String phrase) {
        return BARE.computeIfAbsent(phrase, Plain::bare);
    }

    private static boolean startsWithWords(String bare, String phrase) {
        return bare.startsWith(phrase)
                && (phrase.endsWith(".") || !Character.isLetterOrDigit(bare.charAt(phrase.length())));
    }

    /** Whether a text holds a phrase as whole words, whatever the marks between them. */
    static boolean holds(String text, String phrase) {
        return apart(text).contains(apart(phrase));
    }

    private static String apart(String text) {
        return " " + Plain.bare(text).replaceAll("[^a-z0-9]+", " ").strip() + " ";
    }

    /** Whether a line is the motto of the state, or a part of it. */
    boolean isMotto(String line) {
        String bare = Plain.bare(line).replaceAll("[^a-z]+", " ").strip();
        return bare.length() >= 8 && motto.stream()
                .map(words -> bare(words).replaceAll("[^a-z]+", " "))
                .anyMatch(words -> words.contains(bare) || bare.startsWith(words));
    }

    /** Whether a line names the kind of paper: in capitals, alone or with the title behind it. */
    boolean isKind(String line) {
        return kind(line).isPresent();
    }

    /** The kind of paper a line names; letters set apart ("K Ế  H O Ạ C H") count too. */
    Optional<String> kind(String line) {
        return documentTypes.stream()
                .filter(kind -> line.equals(kind) || line.startsWith(kind + " ")
                        || line.replaceAll("[\\s:]", "").equals(kind.replaceAll("\\s", "")))
                .findFirst();
    }

    /** The line without the motto of the state, which a reader may give on one line with the text beside it. */
    String withoutMotto(String line) {
        List<String> words = List.of(line.split(" "));
        for (String whole : motto) {
            int length = whole.split(" ").length;
            if (words.size() <= length) {
                continue;
            }
            if (line.regionMatches(true, line.length() - whole.length(), whole, 0, whole.length())) {
                return line.substring(0, line.length() - whole.length()).strip();
            }
            String behind = String.join(" ", words.subList(words.size() - length, words.size()));
            String before = String.join(" ", words.subList(0, length));
            if (Plain.bare(behind).equals(bare(whole))) {
                return line.substring(0, line.length() - behind.length()).strip();
            }
            if (Plain.bare(before).equals(bare(whole))) {
                return line.substring(before.length()).strip();
            }
        }
        return line;
    }

    /** The kind of school its name speaks of; a name that speaks of several levels of general schools is of them all. */
    Optional<SchoolType> schoolType(String name) {
        List<SchoolType> named = schoolTypes.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(words -> holds(name, words)))
                .flatMap(entry -> SchoolType.of(entry.getKey()).stream())
                .toList();
        boolean several = named.stream().filter(LEVELS::contains).count() > 1;
        return several ? Optional.of(SchoolType.MULTI_LEVEL) : named.stream().findFirst();
    }

    /** The kind of school the code after the kind of document speaks of, e.g. in {@code 05/KH-THCSABC}. */
    Optional<SchoolType> schoolTypeOfNumber(String documentNumber) {
        String code = documentNumber.substring(documentNumber.lastIndexOf('-') + 1).replaceAll("[\\s.]", "");
        return schoolCodes.entrySet().stream()
                .filter(entry -> code.startsWith(entry.getKey()))
                .findFirst()
                .flatMap(entry -> SchoolType.of(entry.getValue()));
    }
}
