package vn.caitien.app.improvement.telling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.RoleWords;
import vn.caitien.app.access.SchoolPeople;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.school.Post;
import vn.caitien.app.school.PostKind;
import vn.caitien.app.school.StaffList;
import vn.caitien.paper.forms.SignOffList.Person;
import vn.caitien.paper.forms.SignOffList;

/** The list to print, on which everyone of the school signs; with the days of meetings that are known. */
@Controller
class SignOffController {
    private static final int EVERYONE = 10_000;

    private final Tellers tellers;
    private final SchoolPeople people;
    private final PlanTellings tellings;
    private final StaffList staff;

    SignOffController(Tellers tellers, SchoolPeople people, PlanTellings tellings, StaffList staff) {
        this.tellers = tellers;
        this.people = people;
        this.tellings = tellings;
        this.staff = staff;
    }

    @GetMapping({"/schools/{school}/plans/{issued}/told/paper.docx", "/schools/{school}/plans/{issued}/told/paper.pdf"})
    ResponseEntity<byte[]> list(@AuthenticationPrincipal AccountId account, @PathVariable UUID school,
            @PathVariable PlanId issued, HttpServletRequest request) {
        Teller teller = tellers.doing(account, school, issued, Deed.READ_DRAFT, request);
        Texts texts = teller.reader().texts();
        List<Told> met = tellings.of(teller.reader().school(), issued).stream().filter(told -> !told.isRead()).toList();
        Map<UUID, String> posts = staff.page(teller.reader().school(), "", 0, EVERYONE).people().stream()
                .filter(card -> !card.posts().isEmpty()).collect(Collectors.toMap(card -> card.person().id(), card -> card.posts().stream()
                        .map(post -> words(texts, post)).collect(Collectors.joining(", "))));
        List<Person> lines = people.of(teller.reader().school()).stream().map(person -> new Person(person.name(),
                posts.getOrDefault(person.id(), roles(texts, person)),
                met.stream().filter(told -> told.of(person)).map(told -> told.occasion().day()).findFirst().orElse(null))).toList();
        return Shown.file(new SignOffList(teller.plan().content().header(), lines).paper(), teller.say("list.file"),
                Shown.format(request));
    }

    private static @Nullable String roles(Texts texts, SchoolPerson person) {
        return person.roles().isEmpty() ? null : RoleWords.of(texts, person.roles());
    }

    private static String words(Texts texts, Post post) {
        String kind = texts.say("school.post." + post.kind().key());
        return post.words() == null ? kind : post.kind() == PostKind.OTHER ? Objects.requireNonNull(post.words()) : kind + " " + post.words();
    }
}
