package vn.caitien.app.access;

import java.util.List;
import java.util.Map;

/**
 * By which names one may sign in, where everyone may know: a part of the application only in an invented school.
 *
 * @param password of all of them
 */
public record SignInHint(String password, List<Person> people) {

    /**
     * One of them.
     *
     * @param words what they are, by language
     */
    public record Person(String login, Map<String, String> words) {}

    @Override
    public String toString() {
        return people.toString();
    }
}
