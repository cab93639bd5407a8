package vn.caitien.app.improvement.search.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.improvement.page.PlanWords;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.search.Found;
import vn.caitien.app.improvement.search.Hit;
import vn.caitien.app.improvement.search.Part;
import vn.caitien.app.improvement.search.Snippet;
import vn.caitien.app.improvement.search.Words;
import vn.caitien.app.improvement.search.page.SearchPage.At;
import vn.caitien.app.improvement.search.page.SearchPage.InPlan;
import vn.caitien.app.improvement.search.page.SearchPage.Line;
import vn.caitien.app.improvement.search.page.SearchPage.Typed;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.plan.Form;

/** Makes the page of what one reader looked for. */
record SearchView(Reader reader, Typed typed, Words words, List<SchoolYear> years) {
    static final int ROWS = 20;
    /** Columns of a row that are shown; the row has them all. */
    private static final int LINES = 3;

    SearchPage page(Found found, int at) {
        Paging paging = new Paging(say("title"), at, (found.count() + ROWS - 1) / ROWS, address(typed.words(), typed));
        Map<Hit.Of, List<Hit>> plans = found.part().stream()
                .collect(Collectors.groupingBy(Hit::plan, LinkedHashMap::new, Collectors.toList()));
        List<InPlan> shown = plans.entrySet().stream().map(plan -> inPlan(plan.getKey(), plan.getValue())).toList();
        return new SearchPage(List.of(new Crumb(reader.say("title"), reader.at(""))), reader.at("/search"), typed,
                options("year.any", years.stream().map(year -> new Option(year.id().toString(), year.label()))),
                options("state.any", states(reader).stream().map(state -> new Option(state.name(), reader.say("state." + state.key())))),
                words.none() || shown.isEmpty() ? null : say("found", found.count()), shown, paging, empty(shown), ways(shown),
                SideChoice.of(reader, plans.keySet().stream()
                        .map(plan -> new Option(plan.id().toString(), say("side.plan", plan.title(), year(plan.year())))).toList()));
    }

    /** Those in which this reader may read plans. */
    static List<PlanState> states(Reader reader) {
        return Arrays.stream(PlanState.values()).filter(state -> reader.drafts() || state.paper()).toList();
    }

    private InPlan inPlan(Hit.Of plan, List<Hit> hits) {
        HitPlaces places = new HitPlaces(reader);
        String kind = PlanWords.kind(reader, Form.valueOf(plan.form()), plan.period(), plan.parent() != null);
        return new InPlan("p-" + plan.id(), plan.title(), reader.at("/" + plan.id()), reader.say("year", year(plan.year())) + " · " + kind,
                PlanWords.chip(reader, PlanState.valueOf(plan.state())), hits.stream().map(hit -> at(places, hit)).toList());
    }

    private At at(HitPlaces places, Hit hit) {
        Map<Part, Snippet> snippets = new LinkedHashMap<>();
        hit.parts().forEach(part -> snippets.put(part, Snippet.of(part.words(), words)));
        List<Map.Entry<Part, Snippet>> best = snippets.entrySet().stream().filter(one -> one.getValue().found() > 0)
                .sorted(Comparator.comparingInt((Map.Entry<Part, Snippet> one) -> one.getValue().found()).reversed()).limit(LINES).toList();
        return new At(places.where(hit), places.address(hit, best.isEmpty() ? hit.parts().getFirst() : best.getFirst().getKey()),
                best.stream().map(one -> new Line(places.name(hit, one.getKey()), one.getValue().pieces())).toList());
    }

    private @Nullable Empty empty(List<InPlan> shown) {
        if (words.none()) {
            return new Empty("how", say("how"), say("how.why"), List.of());
        }
        return shown.isEmpty() ? new Empty("nothing", say("nothing", typed.words()), say("nothing.why"), List.of()) : null;
    }

    /** With less asked for, one way each. */
    private List<Way> ways(List<InPlan> shown) {
        List<Way> ways = new ArrayList<>();
        if (words.none() || !shown.isEmpty()) {
            return ways;
        }
        String[] single = typed.words().replaceAll("[\"“”„]", " ").strip().split("\\s+");
        if (words.phrase() && typed.words().matches(".*[\"“”„].*")) {
            ways.add(Way.to(say("without.quotes"), address(String.join(" ", single), typed)));
        }
        Typed everywhere = new Typed(typed.words(), "", "", "");
        if (!typed.equals(everywhere)) {
            ways.add(Way.to(say("without.filters"), address(typed.words(), everywhere)));
        }
        if (single.length > 1) {
            Arrays.stream(single).distinct().sorted(Comparator.comparingInt(String::length).reversed()).limit(2)
                    .forEach(word -> ways.add(Way.to(say("only", word), address(word, typed))));
        }
        return ways;
    }

    private String address(String asked, Typed with) {
        return UriComponentsBuilder.fromPath(reader.at("/search")).queryParam("q", "{q}").queryParam("year", "{year}")
                .queryParam("state", "{state}").queryParam("criterion", "{criterion}").encode()
                .buildAndExpand(asked, with.year(), with.state(), with.criterion()).toUriString();
    }

    private List<Option> options(String any, Stream<Option> some) {
        return Stream.concat(Stream.of(new Option("", say(any))), some).toList();
    }

    private String year(UUID id) {
        return years.stream().filter(year -> year.id().equals(id)).map(SchoolYear::label).findFirst().orElse("—");
    }

    private String say(String key, Object... values) {
        return reader.texts().say("search." + key, values);
    }
}
