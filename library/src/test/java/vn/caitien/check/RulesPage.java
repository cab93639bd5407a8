package vn.caitien.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.rule.Family;
import vn.caitien.check.rule.RuleText;
import vn.caitien.check.rule.Words;

/** The page docs/rules.md: every fault with the rules that look for it. {@code RulesPage FILE} writes it. */
final class RulesPage {
    private static final Map<String, Words> FAULTS = Family.read("/vn/caitien/check/faults.yaml", new TypeReference<>() {});

    private RulesPage() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), text());
    }

    static String text() {
        StringBuilder page = new StringBuilder("""
                # Rules

                This page is generated from the data files of the rules (`vn.caitien.check`); do not edit it. Error: the paper \
                is wrong. Warning: \
                somebody should look. Notice: perhaps meant so.

                ## From fault to rule

                | what goes wrong in plans | | rules |
                |---|---|---|
                """);
        FAULTS.forEach((fault, words) -> page.append("| %s | %s | %s |%n".formatted(words.en(), words.vi(), rules(fault))));
        Families.ALL.forEach(family -> family(family, page));
        return page.toString().replace(System.lineSeparator(), "\n");
    }

    private static String rules(String fault) {
        return Families.ALL.stream()
                .flatMap(family -> family.texts().entrySet().stream())
                .filter(entry -> entry.getValue().fault().equals(fault))
                .map(entry -> "[`" + entry.getKey() + "`](#" + entry.getKey() + ")")
                .collect(Collectors.joining(", "));
    }

    private static void family(Family family, StringBuilder page) {
        page.append("\n## ").append(Character.toUpperCase(family.name().charAt(0))).append(family.name().substring(1)).append('\n');
        family.texts().forEach((id, text) -> page.append("\n### ").append(id).append("\n\n").append(rule(text)));
    }

    private static String rule(RuleText text) {
        String example = text.examples().stream().flatMap(one -> one.finds().stream())
                .filter(found -> found.quote() != null).findFirst()
                .map(found -> "\nFinds, for example: “" + found.quote() + "”.\n").orElse("");
        String basis = text.basis() == null ? "" : " Basis: " + text.basis() + ".";
        return "%s (%s). %s%s%n%n> %s: %s%n%s".formatted(text.title().en(), text.severity().name().toLowerCase(Locale.ROOT),
                text.why().en(), basis, text.title().vi(), text.why().vi(), example);
    }
}
