package vn.caitien.app.school.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.school.StaffPreview;
import vn.caitien.app.school.StaffRow;

/** A staff list as it is understood, each row with what would become of it: the template {@code school/preview}. */
public final class PreviewPage {
    private final Asking asking;
    private final StaffPreview preview;
    private final LocalDate today;

    /** One row. */
    public record Line(
            int number, String name, String what, String fate, List<String> doubts, boolean possible, boolean proposed) {}

    PreviewPage(Asking asking, StaffPreview preview, LocalDate today) {
        this.asking = asking;
        this.preview = preview;
        this.today = today;
    }

    public List<Crumb> crumbs() {
        return Words.crumbs(asking, "staff");
    }

    /** Where the form goes. */
    public String confirmation() {
        return asking.at("/staff/import/confirm");
    }

    /** The way that does nothing. */
    public String back() {
        return asking.at("/staff/import");
    }

    /** The list, to be sent again with what was chosen. */
    public String list() {
        return preview.table().pasted();
    }

    public Field since() {
        return asking.field(Field.Kind.DATE, "from", today).hint(asking.say("import.since")).must();
    }

    /** Which columns are understood, and which are not. */
    public List<String> columns() {
        String known = preview.table().columns().entrySet().stream()
                .map(column -> asking.say("import.column", asking.say("column." + column.getKey().key()), column.getValue().stream()
                        .map(at -> preview.table().heads().get(at)).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
        List<String> unknown = preview.table().unknown();
        return unknown.isEmpty()
                ? List.of(asking.say("import.known", known))
                : List.of(asking.say("import.known", known), asking.say("import.unknown", String.join("; ", unknown)));
    }

    public String summary() {
        long proposed = preview.rows().stream().filter(StaffRow::proposed).count();
        return asking.say("import.summary", preview.rows().size(), proposed);
    }

    public List<Line> lines() {
        return preview.rows().stream().map(this::line).toList();
    }

    private Line line(StaffRow row) {
        String posts = row.posts().stream().map(post -> Words.post(asking, post.kind(), post.words()))
                .collect(Collectors.joining(", "));
        String fate = asking.say("fate." + row.fate().name().toLowerCase(Locale.ROOT),
                row.known().map(person -> person.name()).orElse(""));
        return new Line(row.number(), row.read() == null ? row.text() : row.read().name(), row.read() == null ? "" : described(row, posts),
                fate, row.doubts().stream().map(doubt -> asking.say("doubt." + doubt.key())).toList(),
                row.fate() != StaffRow.Fate.IMPOSSIBLE, row.proposed());
    }

    private static String described(StaffRow row, String posts) {
        var read = Objects.requireNonNull(row.read());
        return Stream.of(read.code(), read.birthYear(), read.subject(), read.qualification(), posts.isEmpty() ? null : posts)
                .filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" · "));
    }
}
