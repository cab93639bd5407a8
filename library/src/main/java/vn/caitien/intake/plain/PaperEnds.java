package vn.caitien.intake.plain;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.frame.PaperHead;
import vn.caitien.text.Writing;

/** Finds where one paper ends and another begins in lines that lost their layout: no table goes on from one to the other. */
public final class PaperEnds {
    private PaperEnds() {}

    /** The positions behind each paper's last line, the number of lines last; a paper ends once recipients or a signer were named. */
    public static List<Integer> of(List<String> lines) {
        List<Block> texts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        boolean ended = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = Writing.clean(lines.get(i));
            if (text.isEmpty()) {
                continue;
            }
            Paragraph paragraph = new Paragraph(text, false, false, Spot.NOWHERE);
            texts.add(paragraph);
            places.add(i);
            if (ended && (PaperHead.isKindOfPaper(paragraph) || PaperHead.isOtherPaper(paragraph))) {
                ends.add(places.get(PaperHead.before(texts, texts.size() - 1)));
                ended = false;
            }
            ended |= PaperHead.isFoot(paragraph);
        }
        ends.add(lines.size());
        return ends;
    }
}
