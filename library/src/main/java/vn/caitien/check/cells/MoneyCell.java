package vn.caitien.check.cells;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.phrase.Money;
import vn.caitien.phrase.MoneyColumn;
import vn.caitien.phrase.MoneyReader;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;

/** A cell in which a plan keeps its money: the budget, or the resources of Mẫu số 2. Cells with less than two figures are left out. */
record MoneyCell(Spot spot, String text, Money money) {

    /** Those of a plan, read once. */
    record OfPlan(List<MoneyCell> cells) {}

    static List<MoneyCell> of(Subject subject) {
        return subject.reading(OfPlan.class, plan -> new OfPlan(read(plan))).cells();
    }

    private static List<MoneyCell> read(Subject subject) {
        boolean form2 = subject.plan().form() == Form.FORM_2;
        List<MoneyCell> cells = new ArrayList<>();
        for (int at = 0; at < subject.rows().size(); at++) {
            boolean resources = form2 && subject.rows().get(at).text(Cell.BUDGET).isEmpty();
            Cell cell = resources ? Cell.SUPPORT : Cell.BUDGET;
            String text = subject.rows().get(at).text(cell).orElse("");
            if (several(text)) {
                Money money = MoneyReader.read(text, resources ? MoneyColumn.RESOURCES : MoneyColumn.BUDGET);
                cells.add(new MoneyCell(Spot.cell(at, cell), text, money));
            }
        }
        return cells;
    }

    /** A sum as papers write it: {@code 1.500.000}. */
    static String grouped(BigDecimal vnd) {
        return "%,d".formatted(vnd.toBigInteger()).replace(',', '.');
    }

    /** Whether more than one figure stands in it; points and commas are parts of a figure. */
    private static boolean several(String text) {
        return Tokens.of(text.replace(".", "").replace(",", "")).words().stream()
                .filter(word -> Character.isDigit(word.charAt(0))).count() > 1;
    }
}
