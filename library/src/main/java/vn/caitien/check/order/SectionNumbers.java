package vn.caitien.check.order;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Mend;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Ordinal;
import vn.caitien.plan.Section;

/** Numbers of sections, or of sections in a section, that jump, repeat or run backwards. */
final class SectionNumbers implements Rule {

    private record Numbered(String path, Section section, String printed, Ordinal ordinal) {}

    @Override
    public String id() {
        return "section-numbers";
    }

    @Override
    public void look(Subject subject, Findings found) {
        look("sections", subject.plan().sections(), found);
    }

    private static void look(String path, List<Section> sections, Findings found) {
        List<Numbered> numbered = numbered(path, sections);
        List<Mend> mends = mends(numbered);
        @Nullable Numbered before = null;
        for (Numbered one : numbered) {
            if (before != null && before.ordinal.alike(one.ordinal) && !one.ordinal.follows(before.ordinal)) {
                boolean jumps = one.ordinal.value() > before.ordinal.value();
                Note note = found.at(Spot.at(one.path)).quote(one.printed + ". " + one.section.title())
                        .with("number", one.printed).with("before", before.printed)
                        .with("right", one.ordinal.written(before.ordinal.value() + 1));
                mends.forEach(note::mend);
                mends = List.of();
                note.saying(jumps ? "usual" : "back").as(jumps ? Severity.ERROR : back(one.ordinal)).add();
            }
            before = one;
        }
        for (int i = 0; i < sections.size(); i++) {
            look(path + "[" + i + "].subsections", sections.get(i).subsections(), found);
        }
    }

    /** Arabic numbers and letters may begin anew where a heading between is missing. */
    private static Severity back(Ordinal ordinal) {
        return ordinal.value() == 1 && ordinal.kind() != Ordinal.Kind.ROMAN ? Severity.NOTICE : Severity.WARNING;
    }

    private static List<Numbered> numbered(String path, List<Section> sections) {
        List<Numbered> numbered = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String own = path + "[" + i + "].number";
            if (section.number() != null) {
                Ordinal.of(section.number()).ifPresent(ordinal ->
                        numbered.add(new Numbered(own, section, section.number(), ordinal)));
            }
        }
        return numbered;
    }

    /** The right numbers of all that have wrong ones; none when the order itself is not certain. */
    private static List<Mend> mends(List<Numbered> numbered) {
        List<Mend> mends = new ArrayList<>();
        for (int i = 0; i < numbered.size(); i++) {
            Numbered one = numbered.get(i);
            Ordinal first = numbered.getFirst().ordinal;
            boolean rises = i == 0 ? first.value() == 1
                    : one.ordinal.alike(first) && one.ordinal.value() > numbered.get(i - 1).ordinal.value();
            if (!rises || one.ordinal.kind() == Ordinal.Kind.LETTER) {
                return List.of();
            }
            if (one.ordinal.value() != i + 1) {
                mends.add(new Mend(Spot.at(one.path), one.printed, one.ordinal.written(i + 1)));
            }
        }
        return mends;
    }
}
