package vn.caitien.check.head;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Header;
import vn.caitien.plan.Source;

/**
 * Parts of head and foot that are not there. Several may have been lost with the head itself when a table was copied
 * out of its paper: that is said once. What stands half there was left blank by people.
 */
final class HeadMissing implements Rule {
    private static final int FEW = 2;

    @Override
    public String id() {
        return "head-missing";
    }

    @Override
    public void look(Subject subject, Findings found) {
        List<String> missing = missing(subject.header());
        if (missing.size() > FEW) {
            found.at(Spot.PLAN).saying("head").as(Severity.NOTICE).add();
            return;
        }
        for (String part : missing) {
            boolean blank = missing.size() == 1 && blank(part) && !loose(subject.plan().source());
            found.at(Spot.header(part)).saying(part).as(blank ? Severity.WARNING : Severity.NOTICE).add();
        }
    }

    /** Whether the part stands beside another that is there: the day beside the place, the name under the post. */
    private static boolean blank(String part) {
        return part.equals("date") || part.equals("signerName");
    }

    /** Whether the plan was read from text that may have lost lines. */
    private static boolean loose(@Nullable Source source) {
        return source != null && source.mediaType() != null && source.mediaType().startsWith("text/");
    }

    private static List<String> missing(Header header) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("governingBody", header.governingBody());
        parts.put("school", header.school());
        parts.put("documentNumber", header.documentNumber());
        parts.put("place", header.place());
        parts.put("date", header.date());
        parts.put("signerTitle", header.signerTitle());
        parts.put("signerName", header.signerName());
        return parts.entrySet().stream().filter(part -> part.getValue() == null).map(Map.Entry::getKey).toList();
    }
}
