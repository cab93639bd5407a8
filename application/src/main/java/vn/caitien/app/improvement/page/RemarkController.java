package vn.caitien.app.improvement.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
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
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanRemark;
import vn.caitien.app.improvement.PlanRemarks;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;

/** Remarks on a plan: to make one, to answer or settle one. */
@Controller
@RequestMapping("/schools/{school}/plans/{plan}")
class RemarkController {
    private static final String PLACE = "place";
    private static final String COLUMN = "column";
    private static final String WORDS = "said";
    private static final String SETTLED = "settled";

    private final Readers readers;
    private final ImprovementPlans plans;
    private final PlanRemarks remarks;

    RemarkController(Readers readers, ImprovementPlans plans, PlanRemarks remarks) {
        this.readers = readers;
        this.plans = plans;
        this.remarks = remarks;
    }

    @GetMapping("/remark")
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            HttpServletRequest request, Model model) {
        Reader reader = remarking(account, school, request);
        return shown(form(reader, open(reader, plan), new Posted(request)), model);
    }

    @PostMapping("/remark")
    String add(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            HttpServletRequest request, Model model) {
        Reader reader = remarking(account, school, request);
        Posted posted = new Posted(request);
        Form form = form(reader, open(reader, plan), posted);
        String words = posted.sent(WORDS, "").strip();
        if (words.isEmpty()) {
            return shown(form.wrong(Map.of(WORDS, reader.say("remark.empty"))), model);
        }
        return form.faulty(reader.texts()).map(faulty -> shown(faulty, model)).orElseGet(() -> {
            String place = place(reader, plan, posted);
            remarks.add(account, reader.school(), plan, place.isEmpty() ? null : place, words);
            return "redirect:" + reader.at("/" + plan);
        });
    }

    @GetMapping("/remarks/{remark}")
    String answering(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @PathVariable UUID remark, HttpServletRequest request, Model model) {
        Reader reader = remarking(account, school, request);
        return shown(answer(reader, open(reader, plan), remark, new Posted(request)), model);
    }

    @PostMapping("/remarks/{remark}")
    String answer(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @PathVariable UUID remark, HttpServletRequest request, Model model) {
        Reader reader = remarking(account, school, request);
        Posted posted = new Posted(request);
        String words = posted.sent(WORDS, "").strip();
        boolean settled = posted.sent(SETTLED, "").equals("true");
        if (words.isEmpty() && !settled) {
            return shown(answer(reader, open(reader, plan), remark, posted).wrong(Map.of(WORDS, reader.say("remark.nothing"))), model);
        }
        if (!words.isEmpty()) {
            remarks.answer(account, reader.school(), plan, remark, words);
        }
        if (settled) {
            remarks.settle(account, reader.school(), plan, remark);
        }
        return "redirect:" + reader.at("/" + plan);
    }

    private Reader remarking(AccountId account, UUID school, HttpServletRequest request) {
        Reader reader = readers.of(account, school, request);
        if (!reader.may(Deed.REMARK_ON_DRAFT)) {
            throw new NotHere("remarks of school " + school);
        }
        return reader;
    }

    private ImprovementPlan open(Reader reader, PlanId id) {
        ImprovementPlan plan = plans.one(reader.school(), id);
        if (!PlanRemarks.open(plan)) {
            throw new NotHere("draft " + id);
        }
        return plan;
    }

    /** Where it is about a place that can only be named by an address, that one is among those to choose. */
    private static Form form(Reader reader, ImprovementPlan plan, Posted posted) {
        PlaceWords places = new PlaceWords(reader, plan.content());
        List<Option> options = new ArrayList<>(places.options());
        String asked = posted.sent(PLACE, "");
        if (options.stream().noneMatch(option -> option.value().equals(asked)) && PlanRemarks.there(plan, asked)) {
            options.add(new Option(asked, places.of(asked)));
        }
        return page(reader, plan, "remark.add", "/remark", places.excerpt(asked.isEmpty() ? null : asked), List.of(
                Field.of(Kind.SELECT, PLACE, reader.say("remark.about"), asked).options(options),
                Field.of(Kind.SELECT, COLUMN, reader.say("remark.column"), posted.sent(COLUMN, "")).options(places.columns())
                        .hint(reader.say("remark.column.hint")),
                Field.of(Kind.AREA, WORDS, reader.say("remark.words"), posted.sent(WORDS, "")).must()));
    }

    private Form answer(Reader reader, ImprovementPlan plan, UUID id, Posted posted) {
        PlanRemark remark = remarks.one(reader.school(), plan.id(), id);
        String about = reader.say("remark.said", new PlaceWords(reader, plan.content()).of(remark.place()), remark.said().words());
        return page(reader, plan, "remark.answer", "/remarks/" + id, about, List.of(
                Field.of(Kind.AREA, WORDS, reader.say("remark.reply"), posted.sent(WORDS, "")),
                Field.of(Kind.CHECKBOX, SETTLED, reader.say("remark.settle"), posted.sent(SETTLED, ""))));
    }

    private static Form page(Reader reader, ImprovementPlan plan, String what, String path, String lead, List<Field> fields) {
        String here = reader.at("/" + plan.id());
        return new Form(reader.say(what), StepForms.crumbs(reader, plan), lead.isEmpty() ? null : lead, here + path, false, fields,
                Map.of(), reader.say(what), here, null);
    }

    /** Where a row was chosen, its cell in the chosen column. */
    private String place(Reader reader, PlanId id, Posted posted) {
        String place = posted.sent(PLACE, "");
        return new PlaceWords(reader, plans.one(reader.school(), id).content()).row(place)
                ? place + "." + posted.sent(COLUMN, "") : place;
    }

    private static String shown(Form form, Model model) {
        model.addAttribute("form", form);
        return "form";
    }
}
