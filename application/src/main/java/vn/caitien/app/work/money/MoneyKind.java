package vn.caitien.app.work.money;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What is written down of money. */
enum MoneyKind implements ActKind {
    SPENT("spending.entered", "amount", "item"),
    WITHDRAWN("spending.withdrawn", "amount", "item"),
    SPLIT("spending.split", "amount", "item"),
    SPLIT_WITHDRAWN("spending.split-withdrawn", "amount", "item");

    private final Telling telling;

    MoneyKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
