package vn.caitien.app.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.caitien.app.evidence.arrival.TestDeliveries;
import vn.caitien.app.platform.mail.PostOffice;

/** What happens at a school from the day its plan is issued to the end of May, and what was seen on the way. */
final class YearStory {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/t/[\\w-]+)");
    private static final int DONE_MONTHLY = 14;

    final YearSchool school;
    final YearDays days;
    /** What a page said on a day. */
    final Map<String, String> seen = new HashMap<>();
    String obstacle = "";
    String takenUp = "";
    String proposal = "";
    String support = "";
    String indicator = "";

    YearStory(YearSchool school) {
        this.school = school;
        this.days = new YearDays(school);
    }

    void told() {
        issued();
        work();
        matters();
        money();
        days.away("2026-12-10", () -> seen.put("waiting on the day without mail", Integer.toString(PostOffice.waiting(school.server, school.id))));
        days.live("2026-09-10", "2027-05-31");
    }

    private void issued() {
        school.head.send(school.ofPlan("/submit"), Map.of());
        school.to(LocalDate.of(2026, 9, 8), "09:00");
        school.head.send(school.ofPlan("/pass"), Map.of("minutes", "02/BB-HĐT", "present", school.present.toString()));
        school.to(LocalDate.of(2026, 9, 9), "09:00");
        school.head.send(school.ofPlan("/issue"), Map.of());
        for (YearPerson person : List.of(school.head, school.hoa, school.nam, school.clerk)) {
            person.send(school.at("/work/reminders"), Map.of("wanted", "true", "address", person.login() + "@example.org", "rhythm", "daily"));
        }
    }

    private void work() {
        days.on("2026-09-10", this::agreed).on("2026-09-10", this::monthly);
        days.on("2026-09-25", () -> proved(school.hoa, 0)).on("2026-10-05", () -> school.head.send(task(2) + "/drop", Map.of("reason", "Đã có tổ trưởng phụ trách")));
        days.on("2026-10-08", this::byLink);
        days.on("2026-11-09", () -> seen.put("a late task", school.hoa.says(task(1)))).on("2026-11-12", () -> done(school.hoa, 1));
        days.on("2026-11-13", () -> proved(school.nam, 3)).on("2026-11-13", () -> done(school.nam, 4)).on("2026-12-01", () -> proved(school.nam, 5));
        days.on("2026-10-30", () -> report(school.hoa, 6, "UNDER_WAY"));
        days.on("2026-12-15", () -> done(school.hoa, 15)).on("2026-12-15", () -> proved(school.nam, 16));
        days.on("2027-01-20", () -> proved(school.nam, 9)).on("2027-02-20", () -> report(school.nam, 10, "WAITING"))
                .on("2027-03-15", () -> proved(school.nam, 10)).on("2027-03-25", () -> done(school.nam, 11));
        for (LocalDate day = LocalDate.of(2026, 9, 20); day.isBefore(LocalDate.of(2027, 6, 1)); day = day.plusMonths(1)) {
            // every other month she tells it to the clerk
            Map<String, String> round = Map.of("state", "DONE", "said", "Đã đối soát tháng " + day.getMonthValue());
            Map<String, String> told = new HashMap<>(round);
            told.put("reporter", school.hoa.name());
            days.on(day.toString(), day.getMonthValue() % 2 == 0 ? () -> school.clerk.send(task(DONE_MONTHLY) + "/report", told)
                    : () -> school.hoa.send(task(DONE_MONTHLY) + "/report", round));
        }
    }

    /** Item by item what the plan's words propose is given; some to the two teachers, the rest to whom the words name. */
    private void agreed() {
        List<Map<String, String>> leads = List.of(Map.of("lead0", "Phan Thị Hoa", "lead1", "Phan Thị Hoa"),
                Map.of("lead0", "Đỗ Văn Nam", "lead1", "Đỗ Văn Nam", "lead2", "Đỗ Văn Nam"), Map.of("lead0", "Phan Thị Hoa"),
                Map.of("lead0", "Đỗ Văn Nam", "lead1", "Đỗ Văn Nam", "lead2", "Đỗ Văn Nam"), Map.of("lead0", "Bà Sáu", "lead1", "Đỗ Văn Nam"));
        for (int item = 0; item < leads.size(); item++) {
            String here = school.ofPlan("/tasks/proposed?item=r" + item);
            school.head.send(here, here, leads.get(item));
        }
    }

    private void monthly() {
        given("Đối soát tiền trực của y sĩ", school.hoa, "2026-09-01", "2027-05-31", "MONTHLY");
        given("Sơ kết học kỳ, phần dạy học", school.hoa, "2026-12-01", "2026-12-17", "NONE");
        given("Sơ kết học kỳ, phần điểm lẻ", school.nam, "2026-12-01", "2026-12-17", "NONE");
    }

    private void given(String what, YearPerson lead, String starts, String due, String repeats) {
        school.head.send(school.ofPlan("/tasks/new"), Map.of("item", "r1", "what", what, "lead", lead.name(), "starts", starts, "due", due, "repeats", repeats));
    }

    private void byLink() {
        String slip = school.head.send(task(12) + "/links/new", Map.of("person", "Bà Sáu"));
        Matcher link = LINK.matcher(slip);
        if (!link.find()) {
            throw new AssertionError("no link on the slip");
        }
        String address = link.group(1);
        // the words of the plan let it come twice, in October and in February
        byStranger(address, "Danh sách đầu năm");
        days.on("2027-02-20", () -> byStranger(address, "Danh sách giữa năm"));
    }

    private void byStranger(String link, String said) {
        school.stranger().send(link, Map.of("state", "DONE", "said", said), "danh-sach.pdf", TestDeliveries.pdf(said));
    }

    private void matters() {
        days.on("2026-10-15", () -> obstacle = school.nam.send(school.ofPlan("/obstacles/new?task=" + id(3)), school.ofPlan("/obstacles/new"),
                Map.of("obstacle", "Chưa có y sĩ nhận việc")));
        days.on("2026-10-16", () -> takenUp = school.nam.send(school.ofPlan("/obstacles/new?task=" + id(9)), school.ofPlan("/obstacles/new"),
                Map.of("obstacle", "Chưa có người lập dự toán")));
        days.on("2026-10-17", () -> answer(obstacle, "answered", "Trường đang hỏi trạm y tế", ""));
        days.on("2026-10-18", () -> answer(takenUp, "taken-up", "Nhờ kế toán xã", "2027-01-15"));
        days.on("2026-10-20", () -> answer(obstacle, "solved", "Trạm cử y sĩ trực", ""));
        days.on("2026-11-02", () -> proposal = school.head.send(school.ofPlan("/proposals/new?item=r3"), school.ofPlan("/proposals/new"),
                Map.of("kind", "money", "asked", "70 triệu đồng sửa khu vệ sinh", "receiver", "Ủy ban nhân dân xã")));
        days.on("2026-11-03", () -> step("sent", "15/TTr-THHL")).on("2026-12-03", () -> step("reminded", "")).on("2026-12-20", () -> step("granted", "88/QĐ-UBND"));
        days.on("2026-11-05", () -> support = school.head.send(school.ofPlan("/supports/new?item=r3"), school.ofPlan("/supports/new"),
                Map.of("what", "Ngân sách xã 70 triệu đồng", "of", "Ủy ban nhân dân xã", "asked", "2026-11-03", "granted", "unknown")));
        days.on("2026-12-20", () -> {
            String list = school.ofPlan("/supports");
            Element link = school.head.page(list).selectFirst("a[href^=" + school.at("/supports/") + "]");
            support = link.attr("href");
            school.head.send(support, Map.of("granted", "granted", "answered", "2026-12-20", "until", "2027-03-31"));
        });
        days.on("2026-09-15", () -> indicator = school.head.send(school.ofPlan("/indicators/new?item=r0"), school.ofPlan("/indicators/new"), Map.of()));
        days.on("2027-01-15", () -> measured("3")).on("2027-05-20", () -> measured("0"));
    }

    private void money() {
        days.on("2026-10-20", () -> spent("r1", "4 triệu", "chi thường xuyên")).on("2027-03-20", () -> spent("r3", "68.000.000", "Ngân sách xã"))
                .on("2027-03-28", () -> spent("r3", "2,5 triệu", ""));
    }

    private void spent(String item, String amount, String source) {
        school.head.send(school.ofPlan("/spendings/new"), new LinkedHashMap<>(Map.of("item", item, "amount", amount, "what", "Chi cho việc này", "source", source)));
    }

    private void answer(String at, String outcome, String said, String until) {
        school.head.send(at, at + "/answer", Map.of("said", said, "outcome", outcome, "until", until));
    }

    private void step(String step, String paper) {
        school.head.send(proposal, proposal + "/steps", Map.of("step", step, "paper", paper));
    }

    private void measured(String value) {
        school.head.send(indicator + "/measure", Map.of("value", value, "source", "Bảng phân công"));
    }

    private void done(YearPerson who, int task) {
        report(who, task, "DONE");
    }

    private void report(YearPerson who, int task, String state) {
        who.send(task(task) + "/report", Map.of("state", state));
    }

    private void proved(YearPerson who, int task) {
        who.send(task(task) + "/report", Map.of("state", "DONE"), "minh-chung.pdf", TestDeliveries.pdf("Minh chứng của việc " + task));
    }

    TaskId id(int task) {
        return school.tasks().get(task).id();
    }

    String task(int task) {
        return school.at("/tasks/" + id(task));
    }
}
