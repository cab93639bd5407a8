package vn.caitien.phrase;

import vn.caitien.plan.TargetAction;

/** Writes a target in Vietnamese; {@code TargetReader.read(TargetPrinter.print(v))} equals {@code v} for every value. */
public final class TargetPrinter {

    private TargetPrinter() {}

    /** The words; empty for the unknown target. */
    public static String print(Target target) {
        if (target.level() == null) {
            return "";
        }
        TargetAction action = target.action();
        return switch (action) {
            case null -> "Mức ";
            case REACH -> "Đạt mức ";
            case MAINTAIN -> "Duy trì mức ";
        } + target.level();
    }
}
