package vn.caitien.app.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A step in the life of a plan, with what has to be said of it. */
public sealed interface Step {
    /** What it does. */
    Verb verb();

    /** The draft goes before the council. */
    record Submit() implements Step {
        @Override
        public Verb verb() {
            return Verb.SUBMIT;
        }
    }

    /**
     * The council passes it.
     *
     * @param meeting the day the council met
     * @param minutes the number of the minutes
     * @param present who was there, by the school's list of staff
     */
    record Pass(LocalDate meeting, String minutes, List<UUID> present) implements Step {
        public Pass {
            present = List.copyOf(present);
        }

        @Override
        public Verb verb() {
            return Verb.PASS;
        }
    }

    /**
     * The head signs it and it becomes a paper of the school.
     *
     * @param number as printed after "Số:", such as 05/KH-ABC
     * @param day it is signed
     * @param post of the signer, as printed above the name
     * @param name of the signer
     */
    record Issue(String number, LocalDate day, String post, String name) implements Step {
        @Override
        public Verb verb() {
            return Verb.ISSUE;
        }
    }

    /** It is taken back and becomes a draft again. */
    record Withdraw(String reason) implements Step {
        @Override
        public Verb verb() {
            return Verb.WITHDRAW;
        }
    }

    /** Its time is over. */
    record Close() implements Step {
        @Override
        public Verb verb() {
            return Verb.CLOSE;
        }
    }

    /** The kind of step a verb makes. */
    static Class<? extends Step> made(Verb verb) {
        return switch (verb) {
            case SUBMIT -> Submit.class;
            case PASS -> Pass.class;
            case ISSUE -> Issue.class;
            case WITHDRAW -> Withdraw.class;
            case CLOSE -> Close.class;
            case WRITE -> throw new IllegalArgumentException("writing is no step");
        };
    }
}
