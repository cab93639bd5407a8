package vn.caitien.app.access;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;

/** Who may do what, where, today: by roles with their days, by what was handed over, by the matrix. */
@Service
public class Permissions {
    private final Holdings holdings;
    private final UnitsAbove units;
    private final Clock clock;

    Permissions(Holdings holdings, UnitsAbove units, Clock clock) {
        this.holdings = holdings;
        this.units = units;
        this.clock = clock;
    }

    /** Everything one person may do today; read once for a page. */
    public Rights of(AccountId account) {
        LocalDate today = Today.of(clock);
        return new Rights(account, today, holdings.of(account, today), units, Matrix.builtIn());
    }

    /** Whether someone may do that in a school, to that. */
    public Verdict may(AccountId account, SchoolId school, Deed deed, Matter matter) {
        return of(account).may(school, deed, matter);
    }

    /** @throws NotHere when they may not: whether the school is there is not told */
    void require(AccountId account, SchoolId school, Deed deed) {
        if (!may(account, school, deed, Matter.ANY).allowed()) {
            throw new NotHere("school " + school);
        }
    }
}
