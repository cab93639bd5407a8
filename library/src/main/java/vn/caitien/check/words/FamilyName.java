package vn.caitien.check.words;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;

/** A family name that nobody has, one mark away from one that many have. */
final class FamilyName implements Rule {
    /** The middle names that tell a person's name from other capitals. */
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{Ll}+) (?:Thị|Văn)(?: \\p{Lu}\\p{Ll}+){1,2}");
    private static final List<String> COMMON;
    private static final Set<String> RIGHT = new HashSet<>();

    static {
        Map<String, String> lists = LexiconFiles.lists("families");
        COMMON = List.of(lists.get("common").strip().split("\\s+"));
        COMMON.forEach(name -> RIGHT.add(Spelling.key(name)));
        for (String name : lists.get("other").strip().split("\\s+")) {
            RIGHT.add(Spelling.key(name));
        }
    }

    @Override
    public String id() {
        return "family-name";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (Passage passage : subject.passages()) {
            if (passage.text().contains(" Thị ") || passage.text().contains(" Văn ")) {
                NAME.matcher(passage.text()).results().forEach(name -> look(passage, name, found));
            }
        }
    }

    private static void look(Passage passage, MatchResult name, Findings found) {
        String family = name.group(1);
        String key = Spelling.key(family);
        List<String> near = COMMON.stream().filter(other -> Edits.marksOnly(key, Spelling.key(other))).toList();
        if (!RIGHT.contains(key) && near.size() == 1) {
            found.at(passage.spot()).quote(name.group()).with("words", family).with("phrase", near.getFirst()).add();
        }
    }
}
