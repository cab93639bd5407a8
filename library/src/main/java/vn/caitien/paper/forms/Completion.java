package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.caitien.paper.forms.FormFile.FormSection;
import vn.caitien.plan.Section;

/** Adds the sections of a form that a plan lacks. */
final class Completion {

    private Completion() {}

    /** The sections, with every missing one in its place, without words; its number is the form's unless another has it. */
    static List<Section> of(List<Section> sections, FormFile form) {
        SectionFinder finder = new SectionFinder(form.sections());
        List<Section> result = new ArrayList<>(sections);
        for (FormSection wanted : form.sections()) {
            if (sections.stream().noneMatch(section -> finder.of(section).filter(wanted::equals).isPresent())) {
                boolean taken = sections.stream().anyMatch(section -> Objects.equals(section.number(), wanted.number()));
                result.add(finder.placeFor(wanted, result),
                        new Section(taken ? null : wanted.number(), wanted.title(), List.of(), List.of()));
            }
        }
        return result;
    }
}
