package vn.caitien.app.improvement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.improvement.register.Paper.Sending;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.school.SchoolRegister;
import vn.caitien.app.trail.Trail;

/** The register of a school's papers. No number is given twice: whoever comes second learns what has it. */
@Service
public class PaperRegister {
    private final Papers papers;
    private final SchoolRegister schools;
    private final Permissions permissions;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    PaperRegister(Papers papers, SchoolRegister schools, Permissions permissions, Trail trail, SchoolTables tables, Clock clock) {
        this.papers = papers;
        this.schools = schools;
        this.permissions = permissions;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** The kind improvement plans are of. */
    public static String planKind() {
        return PaperRules.BUILT_IN.plan();
    }

    /**
     * What a kind of papers is called; its letters where nobody knows it.
     *
     * @param language its tag
     */
    public static String kindName(String letters, String language) {
        return PaperRules.BUILT_IN.name(letters, language);
    }

    /** The number a paper of that kind would get now; it is not given by this. */
    public PaperNumber next(SchoolId school, int year, String kind) {
        String name = schools.name(school).orElse("");
        return tables.within(school, () -> papers.next(school, year, kind, PaperRules.BUILT_IN.sign(kind, name)));
    }

    /** The papers numbered last, the newest first. */
    public List<Paper> newest(SchoolId school, int most) {
        return tables.within(school, () -> papers.found(school, "", 0, most)).part();
    }

    /**
     * Gives a plan its number, in the school's transaction of its issue. A plan that was taken back keeps the number it had
     * when it asks for it again.
     *
     * @throws Taken when something else has it
     */
    public void give(SchoolId school, AccountId by, Paper plan) {
        if (papers.add(school, plan, by, clock.instant())) {
            return;
        }
        Paper holder = papers.holder(school, plan.number()).filter(has -> Objects.equals(has.plan(), plan.plan()))
                .orElseThrow(() -> taken(school, plan.number()));
        papers.change(school, new Paper(holder.id(), plan.number(), plan.about(), plan.plan(), plan.day(), plan.place(),
                plan.signer(), plan.recipients(), List.of(), holder.version()));
    }

    /**
     * Keeps a number for something that is not in here.
     *
     * @param why what it was used for
     * @throws Taken when something has it
     */
    void reserve(AccountId by, SchoolId school, PaperNumber number, String why, LocalDate day) {
        may(by, school, Deed.NUMBER);
        tables.within(school, () -> {
            Paper kept = kept(number, why, day);
            if (!papers.add(school, kept, by, clock.instant())) {
                throw taken(school, number);
            }
            return reserved(by, school, kept);
        });
    }

    /** The same with the next number of that kind, however many ask for it at once. */
    PaperNumber reserveNext(AccountId by, SchoolId school, String kind, String why, LocalDate day) {
        may(by, school, Deed.NUMBER);
        String sign = PaperRules.BUILT_IN.sign(kind, schools.name(school).orElse(""));
        return tables.within(school, () -> {
            Paper kept;
            do {
                kept = kept(papers.next(school, day.getYear(), kind, sign), why, day);
            } while (!papers.add(school, kept, by, clock.instant()));
            return reserved(by, school, kept);
        });
    }

    private PaperNumber reserved(AccountId by, SchoolId school, Paper kept) {
        trail.record(school, by.actor(), PaperKind.RESERVED.of(kept.id(), kept.number().printed()));
        return kept.number();
    }

    private Paper kept(PaperNumber number, String why, LocalDate day) {
        return new Paper(Uuid7.at(clock), number, why, null, day, null, null, List.of(), List.of(), 1);
    }

    private Taken taken(SchoolId school, PaperNumber number) {
        return new Taken(papers.holder(school, number).orElseThrow(),
                papers.next(school, number.year(), number.kind(), number.sign()));
    }

    /** Writes down to whom a paper went. */
    void send(AccountId by, SchoolId school, UUID id, List<Sending> sent) {
        may(by, school, Deed.SEND);
        tables.within(school, () -> {
            Paper paper = known(school, id);
            sent.forEach(one -> papers.send(school, Uuid7.at(clock), id, one, by, clock.instant()));
            trail.record(school, by.actor(), PaperKind.SENT.of(id, sent.size(), paper.number().printed(), sent.getFirst().day()));
            return paper;
        });
    }

    /** A part of the list of papers with these letters in them, accents aside. */
    Papers.Found found(SchoolId school, String words, int from, int most) {
        return tables.within(school, () -> papers.found(school, words, from, most));
    }

    /** @throws NotHere when the school has no such paper */
    Paper one(SchoolId school, UUID id) {
        return tables.within(school, () -> known(school, id));
    }

    private Paper known(SchoolId school, UUID id) {
        return papers.one(school, id).orElseThrow(() -> new NotHere("paper " + id));
    }

    private void may(AccountId by, SchoolId school, Deed deed) {
        if (!permissions.may(by, school, deed, Matter.ANY).allowed()) {
            throw new NotHere(deed + " in school " + school);
        }
    }
}
