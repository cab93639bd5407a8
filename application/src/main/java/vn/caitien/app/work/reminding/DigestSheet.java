package vn.caitien.app.work.reminding;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Language;

/**
 * What someone is told, in words.
 *
 * @param subject in one line: how many of what
 * @param greeting to whom it is; null where it is to nobody alone
 * @param ends what can be done about it, and how no more of it comes
 */
record DigestSheet(Language language, String subject, @Nullable String greeting, String lead, List<Section> sections, List<Line> ends) {
    /** Lines under a title. */
    record Section(String title, List<Line> lines) {}

    /** @param address where it leads; null where mail may carry no links */
    record Line(String words, @Nullable String address) {}

    /** As text alone: for programs that show nothing else, and to copy. */
    String plain() {
        Stream<String> head = Stream.concat(Stream.ofNullable(greeting), Stream.of(lead));
        Stream<String> body = sections.stream().map(section -> section.title() + "\n"
                + section.lines().stream().map(line -> "– " + written(line)).collect(Collectors.joining("\n")));
        return Stream.concat(Stream.of(head.collect(Collectors.joining("\n"))), Stream.concat(body, end())).collect(Collectors.joining("\n\n"));
    }

    private Stream<String> end() {
        return ends.isEmpty() ? Stream.empty() : Stream.of(ends.stream().map(DigestSheet::written).collect(Collectors.joining("\n")));
    }

    private static String written(Line line) {
        return line.address() == null ? line.words() : line.words() + "\n  " + line.address();
    }
}
