package vn.caitien.app.access;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;

/** Takes people in without a page, by the very acts the pages do: for a program that founds a house full of people. */
@Service
public class Enrolment {
    private final FirstAdministrator first;
    private final Welcoming welcoming;
    private final HandingOver handingOver;

    Enrolment(FirstAdministrator first, Welcoming welcoming, HandingOver handingOver) {
        this.first = first;
        this.welcoming = welcoming;
        this.handingOver = handingOver;
    }

    /**
     * Makes the first account, which keeps the installation.
     *
     * @throws NotHere when there is any account
     * @throws IllegalArgumentException when name, login or password would be refused
     */
    public AccountId first(String login, String name, AddressForm form, String password) {
        String path = first.path().orElseThrow(() -> new NotHere("first administrator"));
        String word = path.substring(path.lastIndexOf('/') + 1);
        return made(first.make(word, new NewAccount(login, name, form, password, password)));
    }

    /**
     * Invites someone, who comes at once.
     *
     * @throws NotHere when {@code by} does not manage people there
     * @throws IllegalArgumentException when what is wanted is not sound, or login or password would be refused
     */
    public AccountId join(AccountId by, SchoolId school, Wanted wanted, String login, String password) {
        SecretWord word = welcoming.invite(by, Place.of(school), wanted);
        return made(welcoming.accept(word.text(), new NewAccount(login, wanted.name(), wanted.form(), password, password),
                List.of()));
    }

    /** As the head hands the role over on a page. */
    public void delegate(AccountId by, SchoolId school, AccountId taker, LocalDate from, LocalDate to) {
        handingOver.delegate(by, school, taker, from, to);
    }

    private static AccountId made(Registration.Outcome outcome) {
        return outcome.account().orElseThrow(() -> new IllegalArgumentException(outcome.faults().toString()));
    }
}
