package vn.caitien.check.slips;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Family;
import vn.caitien.check.rule.Remark;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.check.words.WordRules;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;
import tools.jackson.databind.json.JsonMapper;

/** Lines of prose as the rules over words see them: each a paragraph of a plan. */
final class Lines {
    private static final Family WORDS = WordRules.family();

    private Lines() {}

    /** The lines of a file beside these classes' resources. */
    static List<String> read(String name) {
        try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rules over words find in the lines. */
    static List<Remark> remarks(List<String> lines) {
        Findings found = new Findings();
        Subject subject = new Subject(plan(lines), Catalogues.builtIn());
        for (Rule rule : WORDS.rules()) {
            found.by(rule);
            rule.look(subject, found);
        }
        return found.all();
    }

    /** The line that a remark is about. */
    static int line(Remark remark) {
        String field = Objects.requireNonNull(remark.spot().field());
        return Integer.parseInt(field.substring(field.lastIndexOf('[') + 1, field.length() - 1));
    }

    static boolean grave(Remark remark) {
        Severity severity = remark.severity();
        return (severity == null ? Objects.requireNonNull(WORDS.texts().get(remark.rule())).severity() : severity) != Severity.NOTICE;
    }

    private static Plan plan(List<String> lines) {
        Map<String, Object> section = Map.of("title", "Nội dung", "paragraphs", lines, "subsections", List.of());
        Map<String, Object> plan = Map.of("format", Plan.FORMAT, "header", Map.of(), "sections", List.of(section), "rows", List.of());
        try {
            return PlanJson.read(JsonMapper.builder().build().writeValueAsString(plan));
        } catch (PlanFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
