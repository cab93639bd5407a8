package vn.caitien.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.phrase.TargetToken.Sign;
import vn.caitien.text.Plain;

/** Cuts a text into the words, numbers and marks that tell a target. */
final class TargetLexer {
    private static final Pattern PIECE = Pattern.compile("\\p{L}+|[0-9]+|[-=–]+>|[^\\s]");
    private static final Pattern BULLET = Pattern.compile("(?m)^\\s*[-+*•]");

    private static final Map<String, TargetToken> PHRASES = load();

    /** How many words the longest phrase has that begins with a word. */
    private static final Map<String, Integer> LONGEST = PHRASES.keySet().stream().map(phrase -> phrase.split(" "))
            .collect(Collectors.toMap(words -> words[0], words -> words.length, Math::max));

    private TargetLexer() {}

    static List<TargetToken> tokens(String text) {
        Matcher pieces = PIECE.matcher(Plain.lower(BULLET.matcher(text).replaceAll(";")));
        List<String> words = new ArrayList<>();
        while (pieces.find()) {
            words.add(pieces.group());
        }
        List<TargetToken> tokens = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            at += take(words, at, tokens);
        }
        return tokens;
    }

    private static int take(List<String> words, int at, List<TargetToken> tokens) {
        int longest = LONGEST.getOrDefault(words.get(at), 0);
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            TargetToken token = PHRASES.get(String.join(" ", words.subList(at, at + length)));
            if (token != null) {
                tokens.add(token);
                return length;
            }
        }
        tokens.add(single(words.get(at)));
        return 1;
    }

    private static TargetToken single(String piece) {
        char first = piece.charAt(0);
        if (first >= '0' && first <= '9') {
            return new TargetToken(Sign.NUMBER, piece.length() <= 2 ? Integer.parseInt(piece) : 0);
        }
        return TargetToken.of(piece.length() > 1 ? Sign.RISE : switch (first) {
            case ',', '-', '–', '&' -> Sign.JOINT;
            case '.', '/' -> Sign.FIGURE;
            case '%' -> Sign.UNIT;
            case ':' -> Sign.COLON;
            case '→', '⇒', '➔', '➝' -> Sign.RISE;
            case ';', '(', ')', '!', '?' -> Sign.BREAK;
            default -> Sign.NEUTRAL;
        });
    }

    private static Map<String, TargetToken> load() {
        try (InputStream in = TargetLexer.class.getResourceAsStream("target-words.yaml")) {
            Content content = new YAMLMapper().readValue(in, Content.class);
            Map<String, TargetToken> phrases = new HashMap<>();
            content.numerals().forEach((word, level) -> phrases.put(word, new TargetToken(Sign.NUMBER, level)));
            content.signs().forEach((name, words) -> {
                Sign sign = Sign.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
                words.forEach(word -> phrases.put(word, TargetToken.of(sign)));
            });
            return Map.copyOf(phrases);
        } catch (IOException e) {
            throw new UncheckedIOException("the words of targets cannot be read", e);
        }
    }

    private record Content(Map<String, List<String>> signs, Map<String, Integer> numerals) {}
}
