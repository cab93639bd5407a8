package vn.caitien.paper.forms;

import java.util.List;
import java.util.Map;
import vn.caitien.monitoring.Recommendation.Standing;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.forms.FormFile.FormTable;

/** The words of the report of a review, from {@code monitoring-report.yaml}. */
record MonitoringWords(String title, String kind, String sign, List<String> summary, String again, Map<Part, Named> headings, Basis basis,
        String whole, String lesson, String conclusion, Nothing nothing, Recommended recommended, String closing, String authority, String post,
        List<String> leaders, List<String> recipients, FormTable items, FormTable recommendations) {
    private static final MonitoringWords WORDS = FormFile.read("monitoring-report.yaml", MonitoringWords.class);

    /** A section of the report. */
    enum Part {
        BASIS,
        WHOLE,
        ITEMS,
        LESSONS,
        RECOMMENDED
    }

    record Named(String number, String title) {
        Heading heading() {
            return new Heading(1, number, title);
        }
    }

    record Basis(String plan, String circular, String days, String team, String member, String posted) {}

    record Nothing(String lessons, String recommended) {}

    record Recommended(String earlier, String present, String item, String made, String overdue, String answered,
            Map<Standing, String> standings) {}

    static MonitoringWords words() {
        return WORDS;
    }

    Heading heading(Part part) {
        return headings.get(part).heading();
    }
}
