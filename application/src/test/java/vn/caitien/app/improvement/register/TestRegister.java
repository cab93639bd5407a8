package vn.caitien.app.improvement.register;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.improvement.register.Paper.Sending;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.House;

/** A register over the database of a test. */
public final class TestRegister {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 9);

    private TestRegister() {}

    /** Keeps so many numbers and sends the last paper to as many. @return that paper */
    public static UUID some(PaperRegister register, AccountId by, SchoolId school, int many) {
        for (int at = 0; at < many; at++) {
            register.reserveNext(by, school, "BC", "bản giấy " + at, DAY);
        }
        UUID last = register.found(school, "", 0, 1).part().getFirst().id();
        register.send(by, school, last, IntStream.range(0, many).mapToObj(at -> new Sending("Tổ " + at, "để t/h", DAY)).toList());
        return last;
    }

    public static PaperRegister of(House house, Permissions permissions) {
        return new PaperRegister(new Papers(house.tables), house.register, permissions, house.trail, house.tables, house.clock);
    }
}
