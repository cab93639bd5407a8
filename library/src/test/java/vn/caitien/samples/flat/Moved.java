package vn.caitien.samples.flat;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.samples.Dice;
import vn.caitien.samples.paper.Paper;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.paper.Paper.Piece;

/** Papers whose last table came to stand further down, among the paragraphs after it. */
final class Moved {
    private Moved() {}

    /** The paper with its last table up to five paragraphs further down; the same if none follow. */
    static Paper down(Paper paper, Dice dice) {
        List<Piece> pieces = new ArrayList<>(paper.pieces());
        int place = pieces.size() - 1;
        while (place >= 0 && !(pieces.get(place) instanceof Grid)) {
            place--;
        }
        for (int left = dice.between(2, 5); left > 0 && place >= 0 && place + 1 < pieces.size()
                && pieces.get(place + 1) instanceof Line; left--) {
            pieces.add(place + 1, pieces.remove(place));
            place++;
        }
        return paper.with(pieces);
    }
}
