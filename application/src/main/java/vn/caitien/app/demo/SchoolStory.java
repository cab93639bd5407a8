package vn.caitien.app.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AddressForm;
import vn.caitien.app.access.Role;
import vn.caitien.app.school.BodyKind;
import vn.caitien.app.school.BodyRole;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.catalogue.SchoolType;

/** How a school came to be and who is in it: the data file {@code school.yaml}. */
record SchoolStory(
        String password, Operator operator, School school, List<Site> sites, Staff staff, List<Person> people, Guest guest,
        Handover delegation, List<Year> years) {

    /** Who keeps the installation. */
    record Operator(String login, String name, AddressForm form, Map<String, String> words) {}

    /** The school; {@code commune} is a key among the invented units. */
    record School(
            LocalDateTime at, String name, SchoolType type, Set<Level> levels, String code, String commune, LocalDate from,
            Decision decision) {}

    record Site(String name, String address, boolean main, LocalDate from) {}

    /** The staff as pasted from a table. */
    record Staff(LocalDate since, String list) {}

    /** Someone who signs in. */
    record Person(
            String login, String name, AddressForm form, List<Role> roles, LocalDate from, LocalDateTime at,
            Map<String, String> words) {}

    /** Someone from outside, for so many days from today. */
    record Guest(String login, String name, AddressForm form, int days, Map<String, String> words) {}

    /** Who stands in for the head, for so many days from today. */
    record Handover(String giver, String taker, int days) {}

    record Year(String key, LocalDate from, LocalDate to, LocalDateTime at, List<Body> bodies) {
        /** The names of everyone in the council. */
        Set<String> council() {
            return bodies.stream().filter(body -> body.kind() == BodyKind.COUNCIL).findFirst().orElseThrow().members().keySet();
        }
    }

    /** A body of a year; members by their names. */
    record Body(
            BodyKind kind, String name, Decision decision, @Nullable List<String> criteria, Map<String, BodyRole> members) {}

    static SchoolStory read() {
        return StoryFile.read("school.yaml", SchoolStory.class);
    }
}
