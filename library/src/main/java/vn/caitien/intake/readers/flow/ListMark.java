package vn.caitien.intake.readers.flow;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import vn.caitien.intake.readers.flow.ListDefinitions.Level;

/** The mark before a paragraph of a list. */
public final class ListMark {

    private ListMark() {}

    /**
     * The mark with the space behind it, e.g. {@code "1.2. "}; empty where the level shows none.
     *
     * @param levels the levels of the list, from 0
     * @param numbers the present number of each level
     * @param at the paragraph's level
     */
    public static String shown(IntFunction<Level> levels, IntUnaryOperator numbers, int at) {
        Level level = levels.apply(at);
        if (level.format().equals("bullet")) {
            return Symbols.bullet(level.text()) + " ";
        }
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < level.text().length(); i++) {
            char c = level.text().charAt(i);
            int which = i + 1 < level.text().length() ? level.text().charAt(i + 1) - '1' : -1;
            if (c == '%' && which >= 0 && which < ListDefinitions.LEVELS) {
                Level part = levels.apply(which);
                String format = level.legal() ? "decimal" : part.format();
                mark.append(NumberForms.show(numbers.applyAsInt(which), format, part.custom()));
                i++;
            } else {
                mark.append(c);
            }
        }
        return mark.isEmpty() ? "" : mark + (level.glued() ? "" : " ");
    }
}
