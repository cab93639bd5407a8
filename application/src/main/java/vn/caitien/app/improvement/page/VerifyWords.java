package vn.caitien.app.improvement.page;

import java.util.List;
import vn.caitien.app.improvement.OpenPaper;
import vn.caitien.app.improvement.register.PaperRegister;
import vn.caitien.app.platform.page.Texts;

/** An issued paper in words, for anyone. */
record VerifyWords(Texts texts) {
    private static final String SCAN = "SCAN-";

    List<String> facts(OpenPaper paper) {
        return List.of(
                texts.say("verify.kind", PaperRegister.kindName(paper.kind(), texts.language().tag())),
                texts.say("verify.number", paper.number(), paper.day()),
                texts.say("verify.school", paper.school() == null ? "—" : paper.school()));
    }

    String standing(OpenPaper paper) {
        return texts.say("verify.standing." + paper.standing().key());
    }

    /** What a file is, such as the scan of the signed paper. */
    String file(String what) {
        return what.startsWith(SCAN) ? texts.say("verify.scan", what.substring(SCAN.length())) : texts.say("verify.file", what);
    }
}
