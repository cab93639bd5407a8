package vn.caitien.intake.readers.rtf;

import vn.caitien.intake.readers.rtf.RtfState.Destination;

/** The control words that say how what follows looks, and those that are signs. */
final class RtfFormats {
    private static final int MOST_SPARE = 20;

    private RtfFormats() {}

    /** Takes a word that changes the state; false when it does not. */
    static boolean take(RtfTokens tokens, RtfState state, RtfFonts table) {
        switch (tokens.word()) {
            case "f" -> state.font = tokens.number(0);
            case "b" -> state.bold = tokens.on();
            case "v" -> state.hidden = tokens.on();
            case "caps" -> state.capitals = tokens.on();
            case "deleted" -> state.deleted = tokens.on();
            case "plain" -> state.plain(table.standardFont());
            case "pard" -> state.newParagraph();
            case "intbl" -> state.inTable = tokens.on();
            case "itap" -> state.tableLevel = tokens.number(1);
            case "qc" -> state.centred = true;
            case "ql", "qr", "qj", "qd" -> state.centred = false;
            case "uc" -> state.spareSigns = Math.clamp(tokens.number(1), 0, MOST_SPARE);
            case "trowd" -> state.row = new RtfRow();
            case "deff" -> {
                table.standardFont(tokens.number(0));
                state.font = table.standardFont();
            }
            case "ansicpg" -> table.standardPage(tokens.number(0));
            case "fcharset" -> inTable(state, () -> table.charset(state.font, tokens.number(0)));
            case "cpg" -> inTable(state, () -> table.page(state.font, tokens.number(0)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void inTable(RtfState state, Runnable change) {
        if (state.destination == Destination.FONTS) {
            change.run();
        }
    }

    /** The sign a control word or symbol stands for; empty when it stands for none. */
    static String sign(String word) {
        return switch (word) {
            case "tab" -> "\t";
            case "line", "softline", "page", "column" -> "\n";
            case "emdash" -> "\u2014";
            case "endash" -> "\u2013";
            case "bullet" -> "\u2022";
            case "lquote" -> "\u2018";
            case "rquote" -> "\u2019";
            case "ldblquote" -> "\u201c";
            case "rdblquote" -> "\u201d";
            case "~", "emspace", "enspace", "qmspace" -> "\u00a0";
            case "_" -> "-";
            case "-" -> "\u00ad";
            default -> "";
        };
    }
}
