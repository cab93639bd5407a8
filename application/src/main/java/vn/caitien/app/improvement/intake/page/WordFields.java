package vn.caitien.app.improvement.intake.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.forms.FormLayout;
import vn.caitien.plan.Plan;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.EditConflict;
import vn.caitien.plan.edit.Places;

/** The places of a plan that hold words outside its table, under the names of the fields they are set right in. */
record WordFields(Plan plan) {
    /** In the order of the paper. */
    static final List<String> HEAD = Stream.concat(Places.HEAD.stream(),
            Stream.of("header.schoolYear", "header.period", "header.circular")).toList();

    /** The name of the field of a place. */
    static String name(String place) {
        return place.replace('[', '-').replace("]", "");
    }

    /** The sections, each with the places of its title and its words. */
    Map<FormLayout.Text, List<String>> sections() {
        Map<FormLayout.Text, List<String>> sections = new LinkedHashMap<>();
        FormLayout.of(plan, plan.form()).pieces().forEach(piece -> {
            if (piece instanceof FormLayout.Text text) {
                sections.put(text, List.of(text.place() + ".title", text.place() + ".text"));
            }
        });
        return sections;
    }

    /** What stands at a place now; empty for nothing. */
    String text(String place) {
        try {
            String text = Places.text(plan, place);
            return text == null ? "" : text;
        } catch (EditConflict gone) {
            return "";
        }
    }

    /** Where a place was read, as the plan names it: a section is one place, and so is each recipient. */
    static String read(String place) {
        return place.equals("recipients") ? "recipients[0]"
                : place.startsWith("sections[") ? place.substring(0, place.indexOf(']') + 1) : place;
    }

    /** The changes that make of what stands there what was sent; what was not sent stays. */
    Edit changes(UnaryOperator<@Nullable String> sent) {
        List<Edit> edits = new ArrayList<>();
        List<String> places = new ArrayList<>(HEAD);
        sections().values().forEach(places::addAll);
        places.addAll(Places.FOOT);
        for (String place : places) {
            String to = sent.apply(name(place));
            if (to != null) {
                Edit.Words edit = new Edit.Words(place, text(place), to);
                if (!Objects.equals(edit.from(), edit.to())) {
                    edits.add(edit);
                }
            }
        }
        return new Edit.Several(edits);
    }
}
