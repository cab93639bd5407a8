package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Form;
import vn.caitien.text.Plain;

/**
 * Reads where the money of an item comes from: the fund or the giver in the words of the plan, without the sum
 * ("120.000.000đ từ nguồn xã hội hóa" gives "nguồn xã hội hóa"). Never throws; takes time in proportion to the words.
 */
public final class FundingReader {

    private static final int MOST_COMPARED = 50;

    private FundingReader() {}

    /**
     * The sources in the order of the words, each once.
     *
     * @param budget the cell "Dự kiến kinh phí"; null where the form has none or it is empty
     * @param support the cell "Điều kiện hỗ trợ khác", read only for what names money; of Mẫu số 2 "Nguồn lực bảo đảm"
     * @param form null is read as the nine-column form
     */
    public static List<String> read(@Nullable String budget, @Nullable String support, @Nullable Form form) {
        List<String> sources = new ArrayList<>();
        if (budget != null) {
            add(sources, new FundingCell(MoneyNumerals.read(budget), FundingCell.Kind.BUDGET).sources());
        }
        if (support != null) {
            boolean resources = form == Form.FORM_2;
            FundingCell.Kind kind = resources ? FundingCell.Kind.RESOURCES : FundingCell.Kind.SUPPORT;
            add(sources, new FundingCell(MoneyNumerals.read(support), kind).sources());
        }
        return List.copyOf(sources);
    }

    /** Adds what is neither known nor, in so many words, part of a known one. */
    private static void add(List<String> sources, List<String> more) {
        String known = sources.stream().map(FundingReader::spaced).collect(Collectors.joining("\n"));
        Set<String> fresh = new HashSet<>();
        for (String source : more) {
            boolean inKnown = sources.size() < MOST_COMPARED && known.contains(spaced(source));
            if (!inKnown && fresh.add(spaced(source))) {
                sources.add(source);
            }
        }
    }

    private static String spaced(String source) {
        return " " + Plain.lower(source) + " ";
    }
}
