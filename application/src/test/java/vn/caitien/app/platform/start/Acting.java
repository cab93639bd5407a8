package vn.caitien.app.platform.start;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.caitien.app.Application;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.StaffList;
import vn.caitien.app.trail.Actor;
import vn.caitien.catalogue.SchoolType;

/** A process to be killed: the whole server, in which people are written down one after the other until it dies. */
final class Acting {
    /** Acts at a time, each for a school of its own. */
    private static final int HANDS = 3;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Acting() {}

    /** @param arguments the data folder; every act that was acknowledged is a line on standard output */
    public static void main(String... arguments) throws IOException {
        Server server = Server.start(Application.class, SettingValues.read(Map.of(
                "data", arguments[0], "server.port", "0", "server.health-port", "0", "backup.daily", "false"), Map.of()));
        for (int hand = 0; hand < HANDS; hand++) {
            SchoolId school = founded(server.part(SchoolCards.class));
            Thread.ofPlatform().daemon().start(() -> act(server.part(StaffList.class), school));
        }
        // who started this is gone
        System.in.transferTo(System.out);
        Runtime.getRuntime().halt(1);
    }

    private static SchoolId founded(SchoolCards schools) {
        return schools.found(Actor.PROGRAM, new NewSchool("Trường Tiểu học Bãi Dừa", SchoolType.PRIMARY,
                Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
    }

    private static void act(StaffList staff, SchoolId school) {
        while (true) {
            try {
                String name = "Người " + COUNT.incrementAndGet();
                UUID id = staff.add(Actor.PROGRAM, school, new PersonDetails(name, null, null, null, null));
                said(id);
            } catch (RuntimeException databaseGone) {
                Thread.onSpinWait();
            }
        }
    }

    private static synchronized void said(UUID id) {
        System.out.println(id);
        System.out.flush();
    }
}
