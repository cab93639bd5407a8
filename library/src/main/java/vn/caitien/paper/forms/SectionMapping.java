package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.caitien.paper.forms.FormFile.FormSection;
import vn.caitien.plan.Section;

/** Moves the sections of a plan to another form. */
final class SectionMapping {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
            "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX");

    private SectionMapping() {}

    /**
     * The sections of the form in its order under its titles, each with the words of those of the plan it stands for;
     * sections of the plan that the form does not know follow the one before them, unless nothing is written in them.
     * Those with a number are numbered anew: this is another paper.
     */
    static List<Section> of(List<Section> sections, FormFile form) {
        SectionFinder finder = new SectionFinder(form.sections());
        List<Section> result = new ArrayList<>();
        Set<Section> unknown = new HashSet<>();
        for (FormSection wanted : form.sections()) {
            List<Section> same = sections.stream()
                    .filter(section -> finder.of(section).filter(wanted::equals).isPresent()).toList();
            result.add(same.isEmpty() ? new Section(wanted.number(), wanted.title(), List.of(), List.of()) : joined(wanted, same));
            for (Section one : same) {
                int next = sections.indexOf(one) + 1;
                while (next < sections.size() && finder.of(sections.get(next)).isEmpty()) {
                    keep(sections.get(next++), result, unknown);
                }
            }
        }
        for (int i = sections.size() - 1; i >= 0; i--) {
            Section section = sections.get(i);
            if (finder.of(section).isEmpty() && !unknown.contains(section) && written(section)) {
                result.addFirst(section);
            }
        }
        return numbered(result);
    }

    private static void keep(Section section, List<Section> result, Set<Section> unknown) {
        if (unknown.add(section) && written(section)) {
            result.add(section);
        }
    }

    private static boolean written(Section section) {
        return !section.paragraphs().isEmpty() || !section.subsections().isEmpty() || section.number() == null;
    }

    private static Section joined(FormSection wanted, List<Section> same) {
        List<String> paragraphs = same.stream().flatMap(section -> section.paragraphs().stream()).toList();
        List<Section> inner = same.stream().flatMap(section -> section.subsections().stream()).toList();
        return new Section(wanted.number(), wanted.title(), paragraphs, inner);
    }

    private static List<Section> numbered(List<Section> sections) {
        List<Section> result = new ArrayList<>();
        int count = 0;
        for (Section section : sections) {
            String number = section.number() == null ? null
                    : count < ROMAN.size() ? ROMAN.get(count) : String.valueOf(count + 1);
            count += number == null ? 0 : 1;
            result.add(new Section(number, section.title(), section.paragraphs(), section.subsections()));
        }
        return result;
    }
}
