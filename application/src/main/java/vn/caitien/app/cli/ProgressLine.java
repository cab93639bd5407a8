package vn.caitien.app.cli;

import vn.caitien.intake.Scans;

/** The one line, written over again and again, that tells a person who watches how far the program is. */
final class ProgressLine {
    private static final String LINE_START = "\r\033[K";
    private static final int WIDTH = 78;

    private final Terminal terminal;

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Shows that text in place of the one before; several threads may. */
    void show(String text) {
        if (terminal.watched()) {
            terminal.err().print(LINE_START + text.substring(0, Math.min(WIDTH, text.length())));
            terminal.err().flush();
        }
    }

    /** Shows which page of a scan is next. */
    Scans.Progress pages(Words words) {
        return (page, of) -> show(words.say("import.page", page, of));
    }

    /** Makes room for a line that stays. */
    void clear() {
        if (terminal.watched()) {
            terminal.err().print(LINE_START);
        }
    }
}
