package vn.caitien.app.evidence.arrival;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.Refused;
import vn.caitien.evidence.file.Inspection.Reason;

/** Why a file was refused, as it is kept: the key of its message, and behind bars what fills its places. */
public final class Fault {
    private static final String BAR = "|";

    private Fault() {}

    static String of(Refused refused) {
        return of(refused.key(), refused.values());
    }

    /** What a file may not be, by what it holds; a page under the name of a workbook has a way out of its own. */
    static String of(Reason reason, String name) {
        return "unfit-" + reason.name().toLowerCase(Locale.ROOT) + (reason == Reason.PAGE && FileNames.workbook(name) ? "-workbook" : "");
    }

    static String of(String key, Object... values) {
        return Stream.concat(Stream.of(key), Arrays.stream(values).map(String::valueOf).map(value -> value.replace(BAR, " ")))
                .collect(Collectors.joining(BAR));
    }

    /** In words: what is wrong and what to do. */
    public static String words(Texts texts, String fault) {
        String[] parts = fault.split("\\|");
        String key = parts[0].startsWith("files.") ? parts[0] : "evidence.fault." + parts[0];
        return texts.say(key, (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
    }
}
