package vn.caitien.paper.forms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.forms.FormFile.FormTable;

/** The words of papers on who does what, from {@code duties.yaml}. */
record DutyWords(String nobody, String person, Days days, Roles roles, All all, Slip slip) {
    private static final DutyWords WORDS = FormFile.read("duties.yaml", DutyWords.class);

    record Days(String span, String to, String from, String rounds) {}

    record Roles(String lead, String helps) {}

    record All(String title, String kind, String summary, String lead, String count, String none, List<String> recipients, FormTable table) {}

    record Slip(String title, String kind, String summary, String lead, String none, String report, String signsIn, String clerk, String code,
            List<String> recipients, FormTable table) {}

    static DutyWords words() {
        return WORDS;
    }

    /** The line over the tasks of a person; null is nobody. */
    String over(@Nullable String name, int many) {
        return person.replace("{name}", name == null ? nobody : name).replace("{count}", String.valueOf(many));
    }

    /** What stands in a column; null where it is not known. */
    @Nullable String of(Duty duty, String field) {
        return switch (field) {
            case "what" -> duty.what();
            case "item" -> duty.item();
            case "others" -> duty.others();
            case "role" -> duty.leads() ? roles.lead() : roles.helps();
            case "days" -> days(duty);
            default -> duty.proof();
        };
    }

    private @Nullable String days(Duty duty) {
        String once = stretch(duty.starts(), duty.due());
        return once == null || duty.rounds() == 1 ? once
                : days.rounds().replace("{count}", String.valueOf(duty.rounds())).replace("{days}", once);
    }

    private @Nullable String stretch(@Nullable LocalDate starts, @Nullable LocalDate due) {
        String from = PaperWords.day(starts);
        String to = PaperWords.day(due);
        if (from == null || from.equals(to)) {
            return to == null ? null : days.to().replace("{to}", to);
        }
        return to == null ? days.from().replace("{from}", from) : days.span().replace("{from}", from).replace("{to}", to);
    }
}
