package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caitien.intake.labelling.Label;
import vn.caitien.samples.flat.FlatLine;
import vn.caitien.samples.flat.FlatPart;
import vn.caitien.samples.flat.Flattened;
import vn.caitien.samples.flat.Tag;
import vn.caitien.text.Writing;

/** What the generator says of each word of a flattened document. */
record Gold(List<Tag> tags, List<String> words) {

    static Gold of(Flattened document) {
        List<Tag> tags = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (FlatLine line : document.lines()) {
            for (FlatPart part : line.parts()) {
                String text = Writing.clean(part.text());
                for (String word : text.isEmpty() ? new String[0] : text.split(" ")) {
                    words.add(word);
                    tags.add(part.tag());
                }
            }
        }
        return new Gold(tags, words);
    }

    /** The right reading of a run; empty when the run has columns that the document does not, or words are lost. */
    Optional<Path> path(Run run, Stretch stretch, States states) {
        int[] state = new int[stretch.size()];
        Move[] moves = new Move[stretch.size()];
        int row = -1;
        int before = States.OUTSIDE;
        int word = run.firstWord();
        Tag last = null;
        for (int i = 0; i < stretch.size(); i++) {
            while (word < tags.size() && tags.get(word) instanceof Tag.Heading) {
                word++;
            }
            if (word >= tags.size() || !words.get(word).equals(stretch.word(i))) {
                return Optional.empty();
            }
            Tag tag = tags.get(word++);
            switch (tag) {
                case Tag.CellPart(int number, Label label) -> {
                    if (!states.columns().contains(label)) {
                        return Optional.empty();
                    }
                    state[i] = states.of(label);
                    boolean on = tag.equals(last);
                    moves[i] = on ? Move.ON : number != row ? Move.ROW
                            : !states.isColumn(before) || before >= state[i] ? Move.PAGE : Move.NEXT;
                    row = number;
                }
                case Tag.Band unused -> {
                    state[i] = States.BAND;
                    moves[i] = tag.equals(last) ? Move.ON : Move.ROW;
                }
                default -> {
                    state[i] = tag instanceof Tag.Furniture ? States.FURNITURE : States.OUTSIDE;
                    moves[i] = i > 0 && before == state[i] ? Move.ON : Move.ROW;
                }
            }
            last = tag;
            before = state[i];
        }
        return Optional.of(new Path(state, moves, 0));
    }
}
