package vn.caitien.phrase;

import vn.caitien.plan.Form;

/** The column a cell with sums stands in: what counts as a sum depends on it. */
public enum MoneyColumn {
    /** "Dự kiến kinh phí" of the nine-column form: a large bare number is a sum, "Không" is a sum of 0. */
    BUDGET,
    /** "Nguồn lực bảo đảm" of Mẫu số 2, 57/2026: only numbers with a unit of money are sums. */
    RESOURCES;

    /** The column in which a form keeps its sums. */
    public static MoneyColumn of(Form form) {
        return form == Form.FORM_2 ? RESOURCES : BUDGET;
    }
}
