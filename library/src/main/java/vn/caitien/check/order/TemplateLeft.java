package vn.caitien.check.order;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.check.rule.Excerpt;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;

/** Words of the template that were to be replaced: alternatives, instructions in brackets, places held open. */
final class TemplateLeft implements Rule {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)\\s*[.:;]?$");
    private static final int WORDS_OF_AN_INSTRUCTION = 5;

    @Override
    public String id() {
        return "template-left";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (Passage passage : subject.passages()) {
            String field = Objects.requireNonNullElse(passage.spot().field(), "");
            if (!field.equals("header.documentNumber")) {
                look(passage, field, found);
            }
        }
    }

    private static void look(Passage passage, String field, Findings found) {
        String text = passage.text();
        boolean cell = passage.spot().row() != null;
        Matcher alternatives = TemplateWords.ALL.alternatives().matcher(text);
        if (!cell && text.indexOf('/') >= 0 && alternatives.find()) {
            boolean addressed = field.startsWith("recipients") || field.startsWith("header");
            tell(passage, alternatives, found, "usual", addressed ? Severity.WARNING : Severity.NOTICE);
        }
        Matcher bracket = BRACKET.matcher(text);
        if ((field.endsWith(".title") || text.startsWith("(")) && bracket.find()
                && (field.endsWith(".title") || bracket.start() == 0)
                && instructs(bracket.group(1))) {
            tell(passage, bracket, found, "instruction", Severity.WARNING);
        }
        Matcher open = TemplateWords.ALL.open().matcher(text);
        if (held(text) && open.find()) {
            tell(passage, open, found, "open", cell ? Severity.NOTICE : Severity.WARNING);
        }
    }

    private static boolean instructs(String words) {
        return words.strip().split("\\s+").length >= WORDS_OF_AN_INSTRUCTION
                && TemplateWords.ALL.instruction().matcher(words.strip()).find();
    }

    private static boolean held(String text) {
        boolean marked = text.contains("..") || text.indexOf('…') >= 0 || text.contains("__") || text.indexOf('[') >= 0
                || text.indexOf('<') >= 0;
        return marked && text.chars().anyMatch(Character::isLetter);
    }

    private static void tell(Passage passage, Matcher words, Findings found, String variant, Severity severity) {
        found.at(passage.spot()).quote(Excerpt.around(passage.text(), words.start(), words.end()))
                .with("words", words.group()).saying(variant).as(severity).add();
    }
}
