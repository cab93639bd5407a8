package vn.caitien.app.improvement.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Members;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.Refused;
import vn.caitien.app.improvement.Verb;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;

/** The steps of a plan's life, a page each: what it does, what it wants to know, why it cannot be done. */
@Controller
@RequestMapping("/schools/{school}/plans/{plan}")
class StepController {
    private final Readers readers;
    private final ImprovementPlans plans;
    private final Council council;
    private final Members members;
    private final Clock clock;

    StepController(Readers readers, ImprovementPlans plans, Council council, Members members, Clock clock) {
        this.readers = readers;
        this.plans = plans;
        this.council = council;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping({"/submit", "/pass", "/issue", "/withdraw", "/close"})
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            HttpServletRequest request, Model model) {
        Reader reader = readers.of(account, school, request);
        Verb verb = verb(request);
        ImprovementPlan known = known(reader, plan, verb);
        if (verb.fits(known.state())) {
            StepForms forms = forms(account, reader, known, verb, request);
            return verb == Verb.PASS && forms.council().isEmpty()
                    ? refused(reader, known, verb, council.none(reader), model) : shown(forms.form(verb), model);
        }
        return refused(reader, known, verb, words(reader, known, Refused.state(verb, known.state())), model);
    }

    @PostMapping({"/submit", "/pass", "/issue", "/withdraw", "/close"})
    String done(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            HttpServletRequest request, Model model) {
        Reader reader = readers.of(account, school, request);
        Verb verb = verb(request);
        StepForms forms = forms(account, reader, known(reader, plan, verb), verb, request);
        Form form = forms.form(verb);
        return form.faulty(reader.texts()).map(faulty -> shown(faulty, model)).orElseGet(() -> {
            try {
                plans.take(account, reader.school(), plan, forms.posted().version(), forms.step(verb));
                return "redirect:" + reader.at("/" + plan);
            } catch (Refused why) {
                return shown(told(reader, forms, form, why), model);
            } catch (StaleVersion changed) {
                return shown(form.refused(stale(reader, plans.one(reader.school(), plan), verb)), model);
            }
        });
    }

    private static Form told(Reader reader, StepForms forms, Form form, Refused why) {
        Refusal words = words(reader, forms.plan(), why);
        return StepForms.field(why.lack()).map(field -> form.wrong(Map.of(field, words.why())))
                .orElseGet(() -> form.refused(words));
    }

    private Refusal stale(Reader reader, ImprovementPlan now, Verb verb) {
        Map<AccountId, String> names = members.names(List.of(now.changed().by()));
        return new Refusal(reader.say("stale.what", reader.say("verb." + verb.key())),
                reader.say("stale.why", PlanWords.changed(reader, now.changed(), names)), List.of(look(reader, now)));
    }

    private StepForms forms(AccountId account, Reader reader, ImprovementPlan plan, Verb verb, HttpServletRequest request) {
        List<Option> present = verb == Verb.PASS ? council.of(reader, plan.year()) : List.of();
        return new StepForms(reader, plan, new Posted(request), Today.of(clock), present,
                verb == Verb.ISSUE ? plans.number(reader.school(), plan) : "", verb == Verb.ISSUE ? signer(account, plan) : "");
    }

    /** Who issues it is likely to sign it. */
    private String signer(AccountId account, ImprovementPlan plan) {
        return plan.content().header().signerName() != null ? "" : members.names(List.of(account)).getOrDefault(account, "");
    }

    private ImprovementPlan known(Reader reader, PlanId id, Verb verb) {
        ImprovementPlan plan = plans.one(reader.school(), id);
        if (!reader.may(verb.deed(plan.state()))) {
            throw new NotHere(verb + " plan " + id);
        }
        return plan;
    }

    private static Verb verb(HttpServletRequest request) {
        String path = request.getRequestURI();
        return Verb.valueOf(path.substring(path.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT));
    }

    private static Refusal words(Reader reader, ImprovementPlan plan, Refused why) {
        Refusal words = why.words(reader.texts());
        return new Refusal(words.what(), words.why(), List.of(look(reader, plan)));
    }

    private static Way look(Reader reader, ImprovementPlan plan) {
        return Way.to(reader.say("look"), reader.at("/" + plan.id()));
    }

    private static String shown(Form form, Model model) {
        model.addAttribute("form", form);
        return "form";
    }

    private static String refused(Reader reader, ImprovementPlan plan, Verb verb, Refusal why, Model model) {
        model.addAttribute("title", reader.say("verb." + verb.key()));
        model.addAttribute("crumbs", StepForms.crumbs(reader, plan));
        model.addAttribute("refusal", why);
        return "refused";
    }
}
