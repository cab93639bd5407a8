package vn.caitien.app.access;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.caitien.app.evidence.arrival.EvidenceDeliveries;
import vn.caitien.app.evidence.arrival.TestDeliveries;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanRemarks;
import vn.caitien.app.improvement.SignedScans;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.improvement.intake.TestImports;
import vn.caitien.app.improvement.register.PaperRegister;
import vn.caitien.app.improvement.register.TestRegister;
import vn.caitien.app.improvement.telling.PlanPostings;
import vn.caitien.app.improvement.telling.PlanTellings;
import vn.caitien.app.improvement.telling.TestTellings;
import vn.caitien.app.monitoring.review.TestReviews;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.publishing.TestPublishing;
import vn.caitien.app.school.BodyKind;
import vn.caitien.app.school.BodyRole;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.PostKind;
import vn.caitien.app.school.SchoolBodies;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolSites;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.StaffList;
import vn.caitien.app.work.TestTasks;
import vn.caitien.app.work.TestWork;
import vn.caitien.app.work.obstacle.TestObstacles;
import vn.caitien.app.work.proposal.TestProposals;
import vn.caitien.app.work.support.TestSupports;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.work.measure.Indicators;
import vn.caitien.app.work.measure.TestMeasures;
import vn.caitien.app.work.money.PlanMoney;
import vn.caitien.app.work.money.TestMoney;
import vn.caitien.catalogue.SchoolType;

/** A school in the running server with something of every kind in it, and the addresses of that. */
final class ServedSchool {
    private static final Pattern PLACE = Pattern.compile("([a-z-]+)/\\{(\\w+)}");
    private static final Pattern ASKED = Pattern.compile("=\\{(\\w+)}");
    private static final Clock CLOCK = Clock.systemUTC();

    final SchoolId id;
    final Served.Someone head;
    private final Map<String, UUID> parts = new HashMap<>();

    private ServedSchool(int many) {
        LocalDate today = Today.of(CLOCK);
        head = Served.someone();
        Actor actor = Actor.of(head.id().value());
        id = Served.part(SchoolCards.class).found(actor, new NewSchool("Trường THCS Bãi Dừa", SchoolType.LOWER_SECONDARY,
                Set.of(Level.LOWER_SECONDARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
        head.is(Role.HEAD, id).is(Role.ADMINISTRATOR, id).is(Role.MONITOR, id);
        parts.put("schools", id.value());
        int first = today.getMonthValue() < 9 ? today.getYear() - 1 : today.getYear();
        UUID year = parts("years", Served.part(SchoolYears.class)
                .open(actor, id, LocalDate.of(first, 9, 1), LocalDate.of(first + 1, 8, 31)));
        UUID body = Served.part(SchoolBodies.class)
                .form(actor, id, year, BodyKind.WORKING_GROUP, "Nhóm 1", Decision.UNKNOWN);
        parts("bodies", body);
        parts("plans", Served.part(ImprovementPlans.class)
                .open(head.id(), id, year, null, "Kế hoạch năm", TestPlans.content(many)).value());
        parts("from", parts.get("plans"));
        parts("import", TestImports.read(head.id(), id, TestPlans.content(many)));
        parts("papers", TestRegister.some(Served.part(PaperRegister.class), head.id(), id, many));
        for (int at = 0; at < many; at++) {
            Served.part(PlanRemarks.class).add(head.id(), id, new PlanId(parts.get("plans")), null, "Góp ý " + at);
        }
        parts("remarks", Served.part(ImprovementPlans.class).beside(id, new PlanId(parts.get("plans"))).remarks().getFirst().id());
        SchoolBodies bodies = Served.part(SchoolBodies.class);
        StaffList staff = Served.part(StaffList.class);
        for (int at = 1; at <= many; at++) {
            UUID person = parts("staff",
                    staff.add(actor, id, new PersonDetails("Trần Thị Mai " + at, null, null, null, null)));
            parts("posts", staff.give(actor, id, person, PostKind.TEACHER, null, today, null));
            parts("members", bodies.name(actor, id, body, bodies.one(id, body).version(), person, BodyRole.MEMBER, today, null));
            parts("sites", Served.part(SchoolSites.class).add(actor, id, "Điểm " + at, null, at == 1, today));
            Served.Someone other = Served.someone().is(Role.STAFF, id);
            parts("people", other.id().value());
            parts("roles", Served.part(Memberships.class).of(other.id()).getFirst().id());
        }
        parts("scans", scan(year));
        PlanId issued = new PlanId(parts.get("issued"));
        parts("told", TestTellings.tell(Served.part(PlanTellings.class), head.id(), id, issued, many));
        parts("postings", TestTellings.post(Served.part(PlanPostings.class), head.id(), id, issued, many));
        parts("tasks", TestTasks.given(head.id(), id, issued, many));
        parts("reports", TestTasks.report(id, parts.get("tasks")));
        parts("links", TestTasks.link(head.id(), id, parts.get("tasks")));
        parts("indicator", TestMeasures.some(Served.part(Indicators.class), head.id(), id, issued, many));
        parts("measurement", Served.part(Indicators.class).one(id, parts.get("indicator")).measurements().getFirst().id());
        parts("spending", TestMoney.some(Served.part(PlanMoney.class), head.id(), id, issued, many));
        parts("obstacles", TestObstacles.raised(head.id(), id, issued, many));
        parts("proposals", TestProposals.written(head.id(), id, issued, many));
        parts("supports", TestSupports.added(head.id(), id, issued, many));
        parts("reviews", TestReviews.reopened(head.id(), id, issued, year, many));
        parts("delivery", TestDeliveries.given(Served.part(EvidenceDeliveries.class), head.id(), id, many));
        parts("documents", TestDeliveries.first(Served.part(EvidenceDeliveries.class), id, parts.get("delivery")));
        // the last page of the record tells of someone on the staff list, however many acts there are
        staff.add(actor, id, new PersonDetails("Trần Thị Út", null, null, null, null));
    }

    /** Another plan, issued, with a scan of it. */
    private UUID scan(UUID year) {
        ImprovementPlans plans = Served.part(ImprovementPlans.class);
        PlanId plan = TestPlans.issued(plans, head.id(), id, year, parts.get("staff"));
        parts("issued", plan.value());
        parts("preview", TestPublishing.decided(head.id(), id, plan));
        Served.part(SignedScans.class).add(head.id(), id, plan, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        return plans.beside(id, plan).scans().getFirst().id();
    }

    /** With so many of what there may be many of. */
    static ServedSchool with(int many) {
        return new ServedSchool(many);
    }

    /** The address with what it names replaced by what is here. */
    String path(String pattern) {
        String address = PLACE.matcher(pattern).replaceAll(place -> place.group(1) + "/" + part(place));
        return ASKED.matcher(address).replaceAll(asked -> "=" + parts.get(asked.group(1)));
    }

    /** The same, but the school is another one: its children are strange there. */
    String path(String pattern, SchoolId other) {
        return path(pattern.replace("{school}", other.toString()));
    }

    private String part(MatchResult place) {
        // rows of a plan have no ids of their own kind
        if (place.group(2).equals("item")) {
            return TestWork.ITEM;
        }
        if (place.group(2).equals("number")) {
            return "1";
        }
        UUID known = parts.getOrDefault(place.group(2), parts.get(place.group(1)));
        return known == null ? parts.get("people").toString() : known.toString();
    }

    private UUID parts(String kind, UUID part) {
        parts.putIfAbsent(kind, part);
        return part;
    }
}
