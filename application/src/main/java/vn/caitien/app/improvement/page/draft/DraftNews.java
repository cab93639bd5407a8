package vn.caitien.app.improvement.page.draft;

import java.util.List;
import java.util.Map;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.PlanNews;
import vn.caitien.app.improvement.page.PlaceWords;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.draft.DraftPage.Spot;

/**
 * What others wrote: the template {@code improvement/draft/news}.
 *
 * @param since the moment after which there may be more, as the next question carries it
 * @param said who wrote where, a sentence each
 * @param spots the places with their words, to be put into the page
 * @param whole whether more than words changed, so that the page has to be seen anew
 */
public record DraftNews(String since, List<String> said, List<Spot> spots, boolean whole) {

    static final DraftNews NONE = new DraftNews("", List.of(), List.of(), false);

    static DraftNews of(Reader reader, ImprovementPlan plan, List<PlanNews> news, Map<AccountId, String> names) {
        PlaceWords words = new PlaceWords(reader, plan.content());
        List<String> said = news.stream().map(one -> reader.say("draft.news.one",
                names.getOrDefault(one.change().by(), reader.say("draft.someone")),
                DraftEdits.holds(plan.content(), one.place()) ? words.of(one.place()) : reader.say("draft.news.list"))).distinct().toList();
        DraftBlocks blocks = new DraftView(reader, plan, DraftRemarks.NONE, null, 0).blocks();
        List<String> places = news.stream().map(PlanNews::place).distinct().toList();
        return new DraftNews(news.getFirst().change().at().toString(), said,
                places.stream().filter(place -> DraftEdits.holds(plan.content(), place)).map(blocks::spot).toList(),
                !places.stream().allMatch(place -> DraftEdits.holds(plan.content(), place)));
    }
}
