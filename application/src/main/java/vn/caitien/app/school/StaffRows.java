package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.text.Plain;

/** Understands the rows of a staff list, beside the people that are known. */
final class StaffRows {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");
    private static final Pattern PERSON = Pattern.compile("\\D+ \\D+");
    private static final Pattern BETWEEN_POSTS = Pattern.compile("\\s*[,;/+]\\s*");
    private static final int OLDEST = 100;
    private static final int YOUNGEST = 15;

    private final StaffTable table;
    private final List<Person> people;
    private final int thisYear;
    private final Set<String> seen = new HashSet<>();

    /** @param people those who have left too: they may come back */
    StaffRows(StaffTable table, List<Person> people, LocalDate today) {
        this.table = table;
        this.people = people;
        this.thisYear = today.getYear();
    }

    List<StaffRow> read() {
        List<StaffRow> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            rows.add(row(rows.size() + 1, row));
        }
        return rows;
    }

    private StaffRow row(int number, List<String> row) {
        Set<RowDoubt> doubts = EnumSet.noneOf(RowDoubt.class);
        String text = row.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · "));
        String name = name(row);
        if (name.isEmpty()) {
            doubts.add(RowDoubt.NO_NAME);
            return new StaffRow(number, null, List.of(), text, doubts, Optional.empty());
        }
        if (!PERSON.matcher(name).matches()) {
            doubts.add(RowDoubt.ODD_NAME);
        }
        if (table.has(StaffColumn.NUMBER) && table.text(row, StaffColumn.NUMBER).isEmpty()) {
            doubts.add(RowDoubt.NO_NUMBER);
        }
        PersonDetails read = new PersonDetails(name, table.text(row, StaffColumn.CODE), birthYear(row, doubts),
                table.text(row, StaffColumn.SUBJECT), table.text(row, StaffColumn.QUALIFICATION));
        seen(read, doubts);
        Optional<Person> known = known(read, doubts);
        if (known.filter(person -> person.left() != null).isPresent()) {
            doubts.add(RowDoubt.HAS_LEFT);
        }
        return new StaffRow(number, read, posts(row, doubts), text, doubts, known);
    }

    private String name(List<String> row) {
        String whole = table.text(row, StaffColumn.NAME);
        return whole.isEmpty() || table.has(StaffColumn.GIVEN) && table.has(StaffColumn.SURNAME)
                ? (table.text(row, StaffColumn.SURNAME) + " " + table.text(row, StaffColumn.GIVEN)).strip()
                : whole;
    }

    private @Nullable Integer birthYear(List<String> row, Set<RowDoubt> doubts) {
        String text = table.text(row, StaffColumn.BIRTH);
        Matcher year = YEAR.matcher(text);
        if (year.find()) {
            int read = Integer.parseInt(year.group());
            if (read <= thisYear - YOUNGEST && read >= thisYear - OLDEST) {
                return read;
            }
        }
        if (!text.isEmpty()) {
            doubts.add(RowDoubt.BIRTH_UNREAD);
        }
        return null;
    }

    private List<StaffRow.NewPost> posts(List<String> row, Set<RowDoubt> doubts) {
        List<StaffRow.NewPost> posts = BETWEEN_POSTS.splitAsStream(table.text(row, StaffColumn.POST))
                .filter(text -> !text.isBlank()).map(StaffWords.builtIn()::post)
                .map(named -> new StaffRow.NewPost(named.kind(), named.words().orElse(null))).distinct().toList();
        if (posts.stream().anyMatch(post -> post.kind() == PostKind.OTHER)) {
            doubts.add(RowDoubt.POST_UNKNOWN);
        }
        return posts;
    }

    private Optional<Person> known(PersonDetails read, Set<RowDoubt> doubts) {
        Optional<Person> ofCode = people.stream()
                .filter(person -> read.code() != null && read.code().equals(person.details().code())).findFirst();
        if (ofCode.isPresent()) {
            if (!alike(read, ofCode.get().details())) {
                doubts.add(RowDoubt.CODE_OF_ANOTHER);
            }
            return ofCode;
        }
        List<Person> called = people.stream().filter(person -> alike(read, person.details()))
                .filter(person -> read.code() == null || person.details().code() == null).toList();
        Optional<Person> same = called.stream()
                .filter(person -> read.birthYear() != null && read.birthYear().equals(person.details().birthYear()))
                .findFirst();
        boolean open = called.stream()
                .anyMatch(person -> read.birthYear() == null || person.details().birthYear() == null);
        if (same.isEmpty() && open) {
            doubts.add(RowDoubt.SAME_NAME);
        }
        return same;
    }

    private static boolean alike(PersonDetails one, PersonDetails other) {
        return Plain.lower(one.name()).equals(Plain.lower(other.name()));
    }

    private void seen(PersonDetails read, Set<RowDoubt> doubts) {
        if (read.code() != null && !seen.add("code " + read.code())) {
            doubts.add(RowDoubt.CODE_TWICE);
        }
        if ((read.code() == null || read.birthYear() != null)
                && !seen.add("name " + Plain.lower(read.name()) + " " + read.birthYear())) {
            doubts.add(RowDoubt.TWICE);
        }
    }
}
