package vn.caitien.samples.other;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.caitien.samples.paper.Paper;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.paper.Paper.Piece;
import vn.caitien.samples.paper.Paper.Turn;

/** Papers that stand in one file. */
public final class Together {
    private Together() {}

    /** One after another, each on a page of its own where the format knows pages; the look is that of the first. */
    public static Paper oneAfterAnother(Paper first, Paper second) {
        return first.with(joined(first.pieces(), second.pieces()));
    }

    /** The plan as it stands within a long report, with the report's own tables before and after. */
    public static Paper withinReport(Paper plan) {
        return plan.with(joined(joined(OtherPapers.pieces("reportBefore"), plan.pieces()), OtherPapers.pieces("reportAfter")));
    }

    /** The tables of the plan alone, as a section of the report. */
    public static Paper sectionOfReport(Paper plan) {
        List<Piece> tables = Stream.concat(Stream.of(Line.of("C. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG")),
                plan.pieces().stream().filter(piece -> piece instanceof Grid || piece instanceof Turn)).toList();
        return plan.with(joined(joined(OtherPapers.pieces("reportBefore"), tables), OtherPapers.pieces("reportAfter")));
    }

    private static List<Piece> joined(List<Piece> first, List<Piece> second) {
        return Stream.of(first.stream(), Stream.of(new Turn(false)), second.stream())
                .<Piece>flatMap(Function.identity()).toList();
    }
}
