package vn.caitien.app.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.app.improvement.PaperCode;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Way;

/** Makes the pages of a school for anyone. The language stands in the address: nothing is remembered of a reader. */
record OpenViews(Texts texts, OpenSchool school, OpenWays ways) {
    static final String LANGUAGE = "lang";
    private static final int KILOBYTE = 1024;

    SchoolSheet school(List<OpenPlan> plans) {
        Map<Integer, List<OpenPlan>> years = plans.stream().collect(
                Collectors.groupingBy(plan -> plan.from().getYear(), LinkedHashMap::new, Collectors.toList()));
        return new SchoolSheet(frame(say("open.title"), ways.home()),
                school.above().isEmpty() ? null : String.join(", ", school.above()), school.contact(),
                years.entrySet().stream().map(year -> new SchoolSheet.Year("y" + year.getKey(), year(year.getValue().getFirst()),
                        year.getValue().stream().map(this::line).toList())).toList());
    }

    /** @param plan with what it says */
    PlanSheet plan(OpenPlan plan) {
        Integer bytes = plan.fileBytes();
        Way file = bytes == null ? null : Way.first(say("open.file", Math.max(1, bytes / KILOBYTE)), ways.file().apply(plan.word()));
        return new PlanSheet(frame(plan.title(), ways.plan().apply(plan.word())), say("open.facts", plan.number(), plan.day()),
                plan.earlier() == null ? null : say("open.corrected", plan.earlier()),
                school.offer() == Offer.NO_MONEY ? say("open.no-money") : null, file,
                new PaperCode(plan.code()).shown(), verify(plan), school.contact(), PaperSheets.of(plan, school.offer()));
    }

    private SchoolSheet.Line line(OpenPlan plan) {
        List<String> facts = new ArrayList<>(List.of(say("open.line", plan.number(), plan.day())));
        if (plan.period() != null) {
            facts.add(say("open.period", plan.period().replace("-", " – ")));
        }
        if (plan.earlier() != null) {
            facts.add(say("open.corrected", plan.earlier()));
        }
        return new SchoolSheet.Line(plan.title(), spoken(ways.plan().apply(plan.word())), String.join(" ", facts), verify(plan));
    }

    private OpenFrame frame(String title, String address) {
        boolean english = texts.language() == Language.EN;
        String other = english ? address : address + "?" + LANGUAGE + "=" + Language.EN.tag();
        return new OpenFrame(title, school.name(), address, spoken(ways.home()), Way.to(say("open.other"), other),
                (english ? Language.VI : Language.EN).tag(), ways.back());
    }

    /** In the language of this page. */
    private String spoken(String address) {
        return texts.language() == Language.EN ? address + "?" + LANGUAGE + "=" + Language.EN.tag() : address;
    }

    private String year(OpenPlan plan) {
        return say("open.year", Stream.of(plan.from().getYear(), plan.to().getYear()).distinct().map(String::valueOf)
                .collect(Collectors.joining(" – ")));
    }

    private static String verify(OpenPlan plan) {
        return "/verify/" + plan.code();
    }

    private String say(String key, Object... values) {
        return texts.say("publication." + key, values);
    }
}
