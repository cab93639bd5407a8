package vn.caitien.paper.forms;

import java.util.List;
import vn.caitien.paper.document.Document;
import vn.caitien.plan.Header;

/**
 * The evidence of a school as a list, its head and foot as Nghị định 30/2020/NĐ-CP, Phụ lục I, has them.
 *
 * @param head names the body above, the school, place and day, the school year, and who signs; its title is not used
 * @param lines in their order; those of one criterion need not stand together
 */
public record EvidenceList(Header head, List<EvidenceLine> lines) {
    private static final EvidenceForm FIVE = EvidenceForm.read("evidence-five.yaml");
    private static final EvidenceForm SEVEN = EvidenceForm.read("evidence-seven.yaml");
    private static final EvidenceForm OWN = EvidenceForm.read("evidence-own.yaml");

    public EvidenceList {
        lines = List.copyOf(lines);
    }

    /** With the five columns of circular 57/2026/TT-BGDĐT, Mẫu số 1, Phần IV. */
    public Document fiveColumns() {
        return FIVE.paper(this);
    }

    /** With the seven columns in use with circulars 17, 18 and 19/2018/TT-BGDĐT (Danh mục mã minh chứng), on pages that lie. */
    public Document sevenColumns() {
        return SEVEN.paper(this);
    }

    /** With everything the school knows of its evidence, for its own use. */
    public Document own() {
        return OWN.paper(this);
    }
}
