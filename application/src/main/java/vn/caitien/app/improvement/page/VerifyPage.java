package vn.caitien.app.improvement.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.OpenPaper;

/**
 * What anyone reads of an issued paper: the template {@code improvement/verified}.
 *
 * @param standing what became of it, in a sentence
 * @param action where a file is sent to be compared
 * @param answer what the comparison showed; null before any
 * @param same whether the file is one of those that were issued
 */
public record VerifyPage(
        String code, List<String> facts, String standing, boolean inForce, String hash, List<Line> files, String action,
        @Nullable String answer, boolean same) {

    /** A file and its hash. */
    public record Line(String what, String hash) {}

    static VerifyPage of(VerifyWords words, OpenPaper paper, String code) {
        return new VerifyPage(code, words.facts(paper), words.standing(paper),
                paper.standing() == OpenPaper.Standing.IN_FORCE, paper.hash(),
                paper.files().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(file -> new Line(words.file(file.getKey()), file.getValue())).toList(),
                "/verify/" + code, null, false);
    }

    VerifyPage answered(String said, boolean isSame) {
        return new VerifyPage(code, facts, standing, inForce, hash, files, action, said, isSame);
    }
}
