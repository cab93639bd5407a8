package vn.caitien.intake.readers.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Whether lines and surfaces are drawn in white, which nobody sees; all that is kept of colours. */
final class Inks {
    private static final int DEEPEST = 2_000;
    private static final float WHITE = 0.98f;
    private final Deque<boolean[]> saved = new ArrayDeque<>();
    private boolean whiteLine;
    private boolean whiteSurface;

    boolean whiteLine() {
        return whiteLine;
    }

    boolean whiteSurface() {
        return whiteSurface;
    }

    void save() {
        if (saved.size() < DEEPEST) {
            saved.push(new boolean[] {whiteLine, whiteSurface});
        }
    }

    void restore() {
        if (!saved.isEmpty()) {
            boolean[] last = saved.pop();
            whiteLine = last[0];
            whiteSurface = last[1];
        }
    }

    /** Follows a colour operator; others are let pass. */
    void follow(String operator, List<COSBase> operands) {
        switch (operator) {
            case "G", "RG", "K", "SC", "SCN" -> whiteLine = white(operands);
            case "g", "rg", "k", "sc", "scn" -> whiteSurface = white(operands);
            case "CS" -> whiteLine = false;
            case "cs" -> whiteSurface = false;
            default -> {}
        }
    }

    private static boolean white(List<COSBase> operands) {
        boolean subtractive = operands.size() == 4;
        for (COSBase operand : operands) {
            if (!(operand instanceof COSNumber number)
                    || (subtractive ? number.floatValue() > 1 - WHITE : number.floatValue() < WHITE)) {
                return false;
            }
        }
        return !operands.isEmpty();
    }
}
