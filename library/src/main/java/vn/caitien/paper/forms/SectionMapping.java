package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<FormSection, List<Section>> same = new HashMap<>();
        Map<FormSection, List<Section>> following = new HashMap<>();
        FormSection last = null;
        for (Section section : sections) {
            FormSection found = finder.of(section).orElse(null);
            if (found != null) {
                same.computeIfAbsent(found, none -> new ArrayList<>()).add(section);
                last = found;
            } else if (written(section)) {
                (last == null ? result : following.computeIfAbsent(last, none -> new ArrayList<>())).add(section);
            }
        }
        for (FormSection wanted : form.sections()) {
            result.add(joined(wanted, same.getOrDefault(wanted, List.of())));
            result.addAll(following.getOrDefault(wanted, List.of()));
        }
        return numbered(result);
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
