package vn.caitien.app.work.money;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.work.PlanItem;
import vn.caitien.work.YearSum;

/**
 * The money of a plan as a workbook: figures stand as figures, what is unknown stays empty.
 *
 * @param money of the year that is looked at
 * @param all the years of the plan
 */
record MoneyWorkbook(MoneyView view, Money money, List<Money> all) {
    private static final int HEAD = 2;
    private static final String VND = "#,##0";
    private static final int NARROW = 8;
    private static final int WIDE = 44;
    private static final int MIDDLE = 18;

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "CaiTien", null)) {
            items(book.newWorksheet(view.say("sheet.items")));
            sources(book.newWorksheet(view.say("sheet.sources")));
            spendings(book.newWorksheet(view.say("sheet.spendings")));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return out.toByteArray();
    }

    private void items(Worksheet sheet) {
        head(sheet, List.of("number", "item", "sources", "low", "high", "how", "unknown", "spent", "left.low", "left.high", "tasks", "tasks.unknown"));
        int row = HEAD;
        for (ItemMoney one : money.items()) {
            row++;
            sheet.value(row, 0, one.item().number());
            sheet.value(row, 1, one.item().title());
            sheet.value(row, 2, one.sources().isEmpty() ? null : String.join("; ", one.sources()));
            sums(sheet, row, 3, one.known());
            sheet.value(row, 5, String.join("\n", view.words().how(one.planned(), one.costs())));
            sheet.value(row, 6, one.planned().unknown());
            sum(sheet, row, 7, one.spent().low());
            sums(sheet, row, 8, one.left());
            if (one.tasks().known() > 0) {
                sum(sheet, row, 10, one.tasks().sum());
            }
            sheet.value(row, 11, one.tasks().unknown());
        }
        for (String line : view.totals(money)) {
            row++;
            sheet.value(row + 1, 1, line);
        }
        sheet.width(5, WIDE);
    }

    /** Every item in every year of the plan: what is planned and spent from each source, and from several together. */
    private void sources(Worksheet sheet) {
        head(sheet, List.of("number", "item", "year", "source", "low", "high", "unknown", "spent", "shared.mark"));
        int row = HEAD;
        for (Money year : all) {
            for (ItemMoney item : year.items()) {
                MoneyBySource parted = MoneyBySource.of(List.of(item), List.of());
                for (SourceMoney one : parted.sources()) {
                    if (!one.planned().equals(YearSum.NOTHING) || one.spent().high() > 0) {
                        source(sheet, ++row, year, item.item(), view.words().source(one.source()), one.planned());
                        sum(sheet, row, 7, one.spent().low());
                    }
                }
                for (SharedMoney one : parted.shared()) {
                    source(sheet, ++row, year, item.item(), String.join("; ", one.sources()), one.planned());
                    sheet.value(row, 8, view.say("shared.mark"));
                }
            }
            for (SourceMoney gone : MoneyBySource.spent(year.elsewhere())) {
                source(sheet, ++row, year, null, view.words().source(gone.source()), YearSum.NOTHING);
                sum(sheet, row, 7, gone.spent().low());
            }
        }
        sheet.width(3, WIDE);
    }

    private void source(Worksheet sheet, int row, Money year, @Nullable PlanItem item, String source, YearSum planned) {
        sheet.value(row, 0, item == null ? null : item.number());
        sheet.value(row, 1, item == null ? view.say("item.gone") : item.title());
        sheet.value(row, 2, year.year().label());
        sheet.value(row, 3, source);
        if (!planned.equals(YearSum.NOTHING)) {
            sums(sheet, row, 4, Amount.planned(planned));
            sheet.value(row, 6, planned.unknown());
        }
    }

    private void spendings(Worksheet sheet) {
        head(sheet, List.of("number", "what", "on", "amount", "source", "item", "paper", "by"));
        Map<String, PlanItem> items = view.plan().byId();
        List<Spending> all = Stream.concat(money.items().stream().flatMap(item -> item.spendings().stream()), money.elsewhere().stream()).toList();
        for (int at = 0; at < all.size(); at++) {
            Spending one = all.get(at);
            int row = HEAD + 1 + at;
            sheet.value(row, 0, at + 1);
            sheet.value(row, 1, one.said().what());
            sheet.value(row, 2, one.said().on());
            sheet.style(row, 2).format("dd/mm/yyyy").set();
            sum(sheet, row, 3, one.said().amount());
            sheet.value(row, 4, one.said().source());
            PlanItem item = items.get(one.item());
            sheet.value(row, 5, item == null ? view.say("item.gone") : view.plan().named(item));
            sheet.value(row, 6, one.said().paper());
            sheet.value(row, 7, one.enteredBy());
        }
        sheet.width(5, WIDE);
    }

    private void head(Worksheet sheet, List<String> columns) {
        sheet.value(0, 0, view.plan().plan().title());
        sheet.value(1, 0, view.say("lead", view.plan().paper(), money.year().label()));
        sheet.style(0, 0).bold().set();
        for (int at = 0; at < columns.size(); at++) {
            sheet.value(HEAD, at, view.say("column." + columns.get(at)));
            sheet.width(at, at == 0 ? NARROW : at == 1 ? WIDE : MIDDLE);
        }
        sheet.range(HEAD, 0, HEAD, columns.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, HEAD + 1);
    }

    private static void sums(Worksheet sheet, int row, int column, @Nullable Amount amount) {
        if (amount != null) {
            sum(sheet, row, column, amount.low());
            sum(sheet, row, column + 1, amount.high());
        }
    }

    private static void sum(Worksheet sheet, int row, int column, long sum) {
        sheet.value(row, column, sum);
        sheet.style(row, column).format(VND).set();
    }
}
