package vn.caitien.app.access;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.caitien.app.Application;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.start.Server;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.trail.Actor;
import vn.caitien.catalogue.SchoolType;

/** A process to be killed: the whole server, with one school and its head when it is started for the first time. */
final class Taking {
    static final String LOGIN = "hieutruong";
    private static final Clock CLOCK = Clock.systemUTC();

    private Taking() {}

    /** @param arguments the data folder, the port, and {@code first} for a new folder; one line is said when it answers: the school, or a dash */
    public static void main(String... arguments) throws IOException {
        Server server = Server.start(Application.class, SettingValues.read(Map.of("data", arguments[0], "server.port", arguments[1],
                "server.health-port", "0", "backup.daily", "false"), Map.of()));
        System.out.println(arguments.length > 2 ? founded(server) : "-");
        // who started this is gone, or wants it to end
        System.in.transferTo(System.out);
        server.close();
        Runtime.getRuntime().halt(0);
    }

    /** The school, whose head signs in by {@link #LOGIN} and {@link House#PASSWORD}. */
    static SchoolId founded(Server server) {
        SchoolId school = server.part(SchoolCards.class).found(Actor.PROGRAM, new NewSchool("Trường Tiểu học Bãi Dừa", SchoolType.PRIMARY,
                Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
        AccountId head = new AccountId(Uuid7.at(CLOCK));
        server.part(Accounts.class).add(head, LoginName.of(LOGIN).orElseThrow(), "Võ Thị Dừa", AddressForm.CO,
                server.part(Passwords.class).hash(House.PASSWORD), CLOCK.instant());
        server.part(Memberships.class).add(new Membership(Uuid7.at(CLOCK), head, Role.HEAD, school, null, null, Today.of(CLOCK), null, 1));
        return school;
    }
}
