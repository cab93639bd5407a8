package vn.caitien.app.access;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Refusal;

/** Puts the handing over of a role into words. */
@Component
class DelegationViews {
    private final Members members;
    private final Clock clock;

    DelegationViews(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** @param wrong whether the days sent were none */
    FormPage form(Texts texts, AccountId by, SchoolId school, boolean wrong) {
        Place place = Place.of(school);
        List<Option> takers = members.of(school).stream().filter(one -> !one.account().equals(by))
                .map(one -> new Option(one.account().toString(), one.name())).toList();
        String today = Today.of(clock).toString();
        Refusal refusal = wrong ? new Refusal(texts.say("access.fault.days"), texts.say("access.fault.days.why"), List.of()) : null;
        return FormPage.of(texts.say("access.delegate.title"), place.address() + "/delegate", texts.say("access.delegate.do"),
                        List.of(Field.of(Field.Kind.SELECT, "taker", texts.say("access.delegate.taker"), "").must().options(takers),
                                Field.of(Field.Kind.DATE, "from", texts.say("access.field.from"), today).must(),
                                Field.of(Field.Kind.DATE, "to", texts.say("access.delegate.to"), "").must()))
                .crumbs(PersonViews.crumb(texts, place))
                .saying(texts.say("access.delegate.sentence"))
                .refusing(refusal);
    }
}
