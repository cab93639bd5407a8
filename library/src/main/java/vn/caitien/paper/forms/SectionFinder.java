package vn.caitien.paper.forms;

import java.util.List;
import java.util.Optional;
import vn.caitien.paper.forms.FormFile.FormSection;
import vn.caitien.plan.Section;
import vn.caitien.text.Plain;

/** Tells which section of a form a title names. */
record SectionFinder(List<FormSection> sections) {

    /** The section whose words stand earliest in the title, of several the one with the longest word. */
    Optional<FormSection> of(Section section) {
        String title = " " + Plain.bare(section.title()) + " ";
        FormSection best = null;
        int earliest = Integer.MAX_VALUE;
        int longest = 0;
        for (FormSection one : sections) {
            for (String word : one.words()) {
                int at = title.indexOf(" " + Plain.bare(word));
                if (at >= 0 && (at < earliest || at == earliest && word.length() > longest)) {
                    best = one;
                    earliest = at;
                    longest = word.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The section itself or the first one inside it that holds the table; the innermost that names it. */
    Optional<Section> holding(Section section, String table) {
        return section.subsections().stream()
                .flatMap(inner -> holding(inner, table).stream())
                .findFirst()
                .or(() -> Optional.of(section).filter(it -> of(it).filter(form -> form.tables().contains(table)).isPresent()));
    }

    /** The section of the form in which the table stands. */
    FormSection sectionOf(String table) {
        return sections.stream().filter(section -> section.tables().contains(table)).findFirst().orElseThrow();
    }

    /** Where a section of the form belongs among those of a plan: before the first that follows it in the form. */
    int placeFor(FormSection missing, List<Section> among) {
        List<FormSection> after = sections.subList(sections.indexOf(missing) + 1, sections.size());
        for (int i = 0; i < among.size(); i++) {
            if (of(among.get(i)).filter(after::contains).isPresent()) {
                return i;
            }
        }
        return among.size();
    }
}
