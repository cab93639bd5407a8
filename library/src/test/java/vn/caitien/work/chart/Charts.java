package vn.caitien.work.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.caitien.work.Rows;
import vn.caitien.work.Stretch;
import vn.caitien.work.TaskState;
import vn.caitien.work.chart.GanttChart.Band;
import vn.caitien.work.chart.GanttChart.Bar;
import vn.caitien.work.chart.GanttChart.Mark;

/** Charts of the school year 2026-2027. */
final class Charts {
    static final LocalDate TODAY = LocalDate.of(2027, 1, 12);

    private Charts() {}

    static GanttChart of(List<Band> bands, Mark... marks) {
        return new GanttChart(Rows.YEAR, TODAY, "hôm nay 12/01", bands, List.of(marks));
    }

    /** A chart with one task. */
    static GanttChart of(Bar bar) {
        return of(List.of(new Band("i1", "1. Dữ liệu", "TC 1.3", List.of(bar))));
    }

    static Stretch from(String start, String due) {
        return new Stretch(LocalDate.parse(start), LocalDate.parse(due));
    }

    static Mark mark(String day, String label) {
        return new Mark(LocalDate.parse(day), label, Mark.Kind.LEGAL);
    }

    /** So many items with so many tasks each. */
    static GanttChart large(int items, int tasks) {
        List<Band> bands = IntStream.range(0, items).mapToObj(i -> new Band("i" + i, i + ". Nội dung cải tiến rất dài tên " + i, "TC 1.3",
                IntStream.range(0, tasks).mapToObj(t -> new Bar("i" + i + "t" + t, "Việc số " + t, List.of(
                        new Stretch(Rows.YEAR.first().plusDays(i + t), Rows.YEAR.first().plusDays(i + t + 40))),
                        TaskState.values()[t % 5], t % 7 == 0 ? Rows.YEAR.first().plusDays(i + t + 40) : null, "quá hạn")).toList())).toList();
        return of(bands, mark("2027-01-15", "15/01 rà soát HK I"), mark("2027-06-14", "trước 15/6 báo cáo"));
    }

    static Arbitrary<GanttChart> any() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-60, 420).map(Rows.YEAR.first()::plusDays);
        Arbitrary<String> words = Arbitraries.of("", "Đối soát", "Xin 01 giáo viên Tin học", "chờ UBND xã 41 ngày", "Ờ".repeat(90),
                "Tập huấn bảo vệ dữ liệu cá nhân cho toàn thể cán bộ, giáo viên, nhân viên nhà trường trong năm học");
        Arbitrary<Stretch> stretches = Combinators.combine(days, Arbitraries.integers().between(0, 300))
                .as((day, length) -> new Stretch(day, day.plusDays(length)));
        Arbitrary<Bar> bars = Combinators.combine(words, stretches.list().ofMaxSize(4), Arbitraries.of(TaskState.class), days.injectNull(0.6), words)
                .as((title, times, state, since, said) -> new Bar("", title, times, state, since, said));
        Arbitrary<Band> bands = Combinators.combine(words, words, bars.list().ofMaxSize(45)).as((title, criterion, some) ->
                new Band("", title, criterion, some));
        Arbitrary<Mark> marks = Combinators.combine(days, words, Arbitraries.of(Mark.Kind.LEGAL, Mark.Kind.PROVINCIAL, Mark.Kind.OWN))
                .as(Mark::new);
        return Combinators.combine(days, bands.list().ofMaxSize(8), marks.list().ofMaxSize(14))
                .as((today, some, all) -> new GanttChart(Rows.YEAR, today, "hôm nay", numbered(some), all)).withoutEdgeCases();
    }

    private static List<Band> numbered(List<Band> bands) {
        List<Band> all = new ArrayList<>();
        for (Band band : bands) {
            String id = "i" + all.size();
            List<Bar> bars = new ArrayList<>();
            for (Bar bar : band.bars()) {
                bars.add(new Bar(id + "t" + bars.size(), bar.title(), bar.stretches(), bar.state(), bar.overdueSince(), bar.words()));
            }
            all.add(new Band(id, band.title(), band.criterion(), bars));
        }
        return all;
    }
}
