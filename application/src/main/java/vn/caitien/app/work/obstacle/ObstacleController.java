package vn.caitien.app.work.obstacle;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.matter.Filled;
import vn.caitien.app.work.matter.Onlookers;

/** One obstacle: what was said to it, to answer, to open again. */
@Controller
@RequestMapping("/schools/{school}/obstacles/{obstacle}")
class ObstacleController {
    private final Onlookers onlookers;
    private final Obstacles obstacles;

    ObstacleController(Onlookers onlookers, Obstacles obstacles) {
        this.onlookers = onlookers;
        this.obstacles = obstacles;
    }

    private record Found(Obstacle obstacle, ObstacleViews views, ObstacleForms forms) {
        /** What the reader may say now; null for nothing. */
        @Nullable Form form() {
            boolean closed = obstacle.state() == ObstacleState.SOLVED;
            if (!closed && views.mayAnswer(obstacle)) {
                return forms.answering(obstacle);
            }
            return obstacle.state() != ObstacleState.OPEN && views.mayReopen(obstacle) ? forms.reopening(obstacle) : null;
        }
    }

    @GetMapping
    String one(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID obstacle,
            HttpServletRequest request, Model model) {
        Found found = found(account, school, obstacle, request);
        return shown(found, found.form(), request, model);
    }

    @PostMapping("/answer")
    String answer(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID obstacle,
            HttpServletRequest request, Model model) {
        Found found = found(account, school, obstacle, request);
        if (!found.views().mayAnswer(found.obstacle())) {
            throw new NotHere("answering obstacle " + obstacle);
        }
        WorkReader reader = found.views().onlooker().reader();
        Form form = found.forms().answering(found.obstacle());
        return form.faulty(reader.texts()).map(faulty -> shown(found, faulty, request, model)).orElseGet(() -> {
            Map<String, String> faults = found.forms().answerFaults();
            if (!faults.isEmpty()) {
                return shown(found, form.wrong(faults), request, model);
            }
            obstacles.answer(account, reader.school(), reader.rights().name(), obstacle, new Posted(request).version(),
                    found.forms().answer());
            return "redirect:" + found.views().onlooker().at(obstacle, "");
        });
    }

    @PostMapping("/reopen")
    String reopen(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID obstacle,
            HttpServletRequest request, Model model) {
        Found found = found(account, school, obstacle, request);
        if (!found.views().mayReopen(found.obstacle())) {
            throw new NotHere("reopening obstacle " + obstacle);
        }
        WorkReader reader = found.views().onlooker().reader();
        Map<String, String> faults = found.forms().reopenFaults();
        if (!faults.isEmpty()) {
            return shown(found, found.forms().reopening(found.obstacle()).wrong(faults), request, model);
        }
        obstacles.reopen(account, reader.school(), reader.rights().name(), obstacle, new Posted(request).version(), found.forms().said());
        return "redirect:" + found.views().onlooker().at(obstacle, "");
    }

    private static String shown(Found found, @Nullable Form form, HttpServletRequest request, Model model) {
        String link = ServletUriComponentsBuilder.fromContextPath(request)
                .path(found.views().onlooker().at(found.obstacle().id(), "")).toUriString();
        model.addAttribute("page", found.views().one(found.obstacle(), form, link));
        return "work/matter/one";
    }

    private Found found(AccountId account, UUID school, UUID id, HttpServletRequest request) {
        WorkReader reader = onlookers.reader(account, school, request);
        Obstacle obstacle = obstacles.one(reader.school(), id);
        ObstacleViews views = new ObstacleViews(onlookers.of(reader, obstacle.plan(), ObstacleViews.WORD));
        return new Found(obstacle, views, new ObstacleForms(new Filled(views.onlooker(), new Posted(request))));
    }
}
