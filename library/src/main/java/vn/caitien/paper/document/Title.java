package vn.caitien.paper.document;

import java.util.List;

/**
 * The name of the paper, centred, with a short drawn line under it.
 *
 * @param kind the kind of document, e.g. {@code KẾ HOẠCH}
 * @param summary its lines (trích yếu)
 */
public record Title(String kind, List<String> summary) implements Block {

    public Title {
        summary = List.copyOf(summary);
    }
}
