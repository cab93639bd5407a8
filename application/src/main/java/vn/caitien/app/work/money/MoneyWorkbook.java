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

/** The money of a plan as a workbook: figures stand as figures, what is unknown stays empty. */
record MoneyWorkbook(MoneyView view, Money money) {
    private static final int HEAD = 2;
    private static final String VND = "#,##0";
    private static final int NARROW = 8;
    private static final int WIDE = 44;
    private static final int MIDDLE = 18;

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "CaiTien", null)) {
            items(book.newWorksheet(view.say("sheet.items")));
            spendings(book.newWorksheet(view.say("sheet.spendings")));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return out.toByteArray();
    }

    private void items(Worksheet sheet) {
        head(sheet, List.of("number", "item", "sources", "low", "high", "how", "unknown", "spent", "left.low", "left.high"));
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
        }
        for (String line : view.totals(money)) {
            row++;
            sheet.value(row + 1, 1, line);
        }
        sheet.width(5, WIDE);
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
