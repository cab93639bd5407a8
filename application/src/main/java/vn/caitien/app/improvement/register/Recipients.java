package vn.caitien.app.improvement.register;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.app.improvement.register.Paper.Sending;

/** Recipients as they stand on paper: a line each, in brackets what for. */
final class Recipients {
    private static final Pattern LINE = Pattern.compile("[-–\\s]*(.+?)\\s*(?:\\(([^()]+)\\))?\\s*[;.,]*\\s*");

    private Recipients() {}

    /** Everyone of some lines, as sent that day; empty lines are passed over. */
    static List<Sending> read(String lines, LocalDate day) {
        return lines.lines().filter(line -> !line.isBlank()).map(LINE::matcher).filter(Matcher::matches)
                .map(line -> new Sending(line.group(1), line.group(2), day)).toList();
    }
}
