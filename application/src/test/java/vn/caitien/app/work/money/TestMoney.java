package vn.caitien.app.work.money;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.ids.SchoolId;

/** Spending that tests begin with. */
public final class TestMoney {
    static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    /** Its cost is 6,5 triệu from one source. */
    static final String ITEM = "r2";

    private TestMoney() {}

    static Spent spent(long amount) {
        return new Spent(null, amount, "quỹ khuyến học", DAY, "sách đọc thêm", "PC 12/2026");
    }

    /** So many of one item. @return the last of them */
    public static UUID some(PlanMoney money, AccountId by, SchoolId school, PlanId plan, int many) {
        UUID last = null;
        for (int at = 0; at < many; at++) {
            last = money.spend(by, school, plan, ITEM, "Lê Thị Bưởi", spent(1_000 + at));
        }
        return Objects.requireNonNull(last);
    }
}
