package vn.caitien.intake.readers.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Refusal;
import vn.caitien.intake.readers.ooxml.Markup;

/** The texts that cells share (18.4). */
record SharedTexts(List<RichText> texts) {

    /** Reads the part; null, a workbook without one, gives no texts. */
    static SharedTexts read(@Nullable Markup markup, Budget budget) {
        List<RichText> texts = new ArrayList<>();
        while (markup != null && markup.child(1)) {
            RichText text = RichText.read(markup);
            text.runs().forEach(run -> budget.text(run.text()));
            budget.step();
            texts.add(text);
        }
        return new SharedTexts(texts);
    }

    RichText get(int index) {
        if (index < 0 || index >= texts.size()) {
            throw new Refusal(Reason.BROKEN, "shared text " + index);
        }
        return texts.get(index);
    }
}
