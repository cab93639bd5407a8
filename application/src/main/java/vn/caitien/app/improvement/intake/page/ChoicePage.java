package vn.caitien.app.improvement.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.app.improvement.intake.PlanImport;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;

/** A document with several plans, one to choose: the template {@code improvement/intake/choice}. */
public record ChoicePage(List<Crumb> crumbs, String lead, String action, int version, Field plans, String giveUp) {

    static ChoicePage of(Desk desk, PlanImport document, List<Plan> plans) {
        List<Option> options = new ArrayList<>();
        for (Plan plan : plans) {
            options.add(new Option(String.valueOf(options.size()), desk.say("choice.plan", options.size() + 1, named(plan), plan.rows().size())));
        }
        String at = desk.at("/" + document.id());
        return new ChoicePage(desk.crumbs(), desk.say("choice.lead", document.fileName(), plans.size()), at + "/choose",
                document.version(), Field.of(Field.Kind.PICK, "plan", desk.say("choice.which"), "0").must().options(options), at + "/give-up");
    }

    private static String named(Plan plan) {
        Header head = plan.header();
        String words = Stream.of(head.school(), head.title(), head.schoolYear(), head.period()).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "—" : words;
    }
}
