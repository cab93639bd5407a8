package vn.caitien.check.order;

import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.rule.Family;

/** The data file {@code template-words.yaml}; its fields are told there. */
record TemplateWords(Pattern alternatives, Pattern instruction, Pattern open) {

    static final TemplateWords ALL =
            Family.read("/vn/caitien/check/template-words.yaml", new TypeReference<TemplateWords>() {});

    TemplateWords {
        alternatives = insensitive(alternatives);
        instruction = insensitive(instruction);
        open = insensitive(open);
    }

    private static Pattern insensitive(Pattern pattern) {
        return Pattern.compile(pattern.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
