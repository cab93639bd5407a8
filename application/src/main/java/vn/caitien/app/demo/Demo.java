package vn.caitien.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.caitien.app.access.SignInHint;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;
import vn.caitien.app.platform.start.Server;

/**
 * A server with an invented school in it.
 *
 * @param hint how to sign in; the sign-in page shows it too
 */
public record Demo(Server server, SignInHint hint) {
    /** Where it lies when nobody says otherwise. */
    public static final Path FOLDER = Path.of("demo");

    /**
     * Opens it, and makes the school on the first start.
     *
     * @param application whose package holds the modules
     * @throws vn.caitien.app.platform.StartRefused when the folder holds anything else, or the server cannot start
     */
    public static Demo start(Class<?> application, SettingValues settings) {
        SchoolStory school = SchoolStory.read();
        PlanStory plans = PlanStory.read();
        DemoClock clock = new DemoClock(Clock.systemUTC(), plans.end());
        SignInHint hint = hint(school);
        DemoFolder folder = DemoFolder.of(settings.always(Settings.DATA));
        try {
            boolean whole = folder.whole();
            Server server = Server.start(application, settings, clock, parts -> parts.registerBean(SignInHint.class, () -> hint));
            if (!whole) {
                found(server, school, plans, clock);
                folder.done();
            }
            return new Demo(server, hint);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static void found(Server server, SchoolStory school, PlanStory plans, DemoClock clock) {
        try {
            Town town = new Town();
            Story story = new Story();
            SchoolTeller teller = new SchoolTeller(server, school, town);
            teller.tell(story);
            new YearTeller(server, town, school.people().getFirst().login()).tell(story, school);
            PlanTeller planning = new PlanTeller(server, plans, school, town);
            planning.tell(story);
            new WorkTeller(server, WorkStory.read(), school, town, planning).tell(story);
            story.happen(clock);
            teller.tellOfToday();
        } catch (RuntimeException wrong) {
            server.close();
            throw wrong;
        }
    }

    private static SignInHint hint(SchoolStory school) {
        List<SignInHint.Person> people = Stream.of(
                school.people().stream().map(person -> new SignInHint.Person(person.login(), person.words())),
                Stream.of(new SignInHint.Person(school.guest().login(), school.guest().words()),
                        new SignInHint.Person(school.operator().login(), school.operator().words())))
                .flatMap(some -> some).toList();
        return new SignInHint(school.password(), people);
    }
}
