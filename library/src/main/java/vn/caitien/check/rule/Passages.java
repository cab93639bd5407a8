package vn.caitien.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Section;

/** Every text of a plan in the order of the paper. */
final class Passages {
    private final List<Passage> all = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(Plan plan) {
        Passages passages = new Passages();
        passages.header(plan);
        passages.sections(plan.sections(), "sections");
        for (int i = 0; i < plan.problems().size(); i++) {
            var problem = plan.problems().get(i);
            passages.add(Spot.at("problems[" + i + "].currentState"), problem.currentState());
            passages.add(Spot.at("problems[" + i + "].limit"), problem.limit());
            passages.add(Spot.at("problems[" + i + "].cause"), problem.cause());
        }
        for (int i = 0; i < plan.bands().size(); i++) {
            passages.add(Spot.at("bands[" + i + "]"), plan.bands().get(i).text());
        }
        for (int i = 0; i < plan.rows().size(); i++) {
            int row = i;
            plan.rows().get(i).cells().forEach((cell, text) -> passages.add(Spot.cell(row, cell), text));
        }
        for (int i = 0; i < plan.reviews().size(); i++) {
            var review = plan.reviews().get(i);
            passages.add(Spot.at("reviews[" + i + "].when"), review.when());
            passages.add(Spot.at("reviews[" + i + "].content"), review.content());
            passages.add(Spot.at("reviews[" + i + "].result"), review.result());
            passages.add(Spot.at("reviews[" + i + "].adjustment"), review.adjustment());
            passages.add(Spot.at("reviews[" + i + "].evaluator"), review.evaluator());
        }
        passages.add(Spot.at("closing"), plan.closing());
        for (int i = 0; i < plan.recipients().size(); i++) {
            passages.add(Spot.at("recipients[" + i + "]"), plan.recipients().get(i));
        }
        return List.copyOf(passages.all);
    }

    private void header(Plan plan) {
        var header = plan.header();
        add(Spot.header("governingBody"), header.governingBody());
        add(Spot.header("school"), header.school());
        add(Spot.header("documentNumber"), header.documentNumber());
        add(Spot.header("place"), header.place());
        add(Spot.header("documentType"), header.documentType());
        add(Spot.header("title"), header.title());
        add(Spot.header("signerTitle"), header.signerTitle());
        add(Spot.header("signerName"), header.signerName());
    }

    private void sections(List<Section> sections, String path) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String own = path + "[" + i + "]";
            add(Spot.at(own + ".title"), section.title());
            for (int k = 0; k < section.paragraphs().size(); k++) {
                add(Spot.at(own + ".paragraphs[" + k + "]"), section.paragraphs().get(k));
            }
            sections(section.subsections(), own + ".subsections");
        }
    }

    private void add(Spot spot, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            all.add(new Passage(spot, text));
        }
    }
}
