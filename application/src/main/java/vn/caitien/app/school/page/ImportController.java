package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.school.Refused;
import vn.caitien.app.school.StaffImport;
import vn.caitien.app.school.StaffPreview;
import vn.caitien.intake.ReadException;

/** A staff list taken over: given, looked at, confirmed. */
@Controller
@RequestMapping("/schools/{school}/staff/import")
class ImportController {
    private static final String HERE = "/staff/import";

    private final Asks asks;
    private final StaffImport imports;
    private final Clock clock;

    ImportController(Asks asks, StaffImport imports, Clock clock) {
        this.asks = asks;
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping
    String blank(HttpServletRequest request, Model model) {
        return Asking.shown(model, form(asks.changing(request)).of(null));
    }

    /** A file where one is given, else what was pasted. Nothing is saved. */
    @PostMapping
    String preview(@RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request, Model model)
            throws IOException {
        Asking asking = asks.changing(request);
        try {
            StaffPreview preview = file == null || file.isEmpty()
                    ? imports.preview(asking.school(), asking.sent("list", ""))
                    : imports.preview(asking.school(), file.getBytes());
            model.addAttribute("preview", new PreviewPage(asking, preview, Today.of(clock)));
            return "school/preview";
        } catch (Refused refused) {
            return Asking.shown(model, form(asking).of(asking.refusal(refused)));
        } catch (ReadException unread) {
            return Asking.shown(model, form(asking).of(asking.refusal(new Refused("unreadable"))));
        }
    }

    @PostMapping("/confirm")
    String confirm(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, form(asking), () -> {
            Set<Integer> rows = asking.all("row").stream().filter(row -> row.matches("\\d{1,5}"))
                    .map(Integer::valueOf).collect(Collectors.toSet());
            imports.confirm(asking.actor(), asking.school(), asking.sent("list", ""), rows, asking.day("from"));
            return asking.at(StaffController.HERE);
        });
    }

    private static Asking.FormOf form(Asking asking) {
        return refusal -> new Form(asking.say("staff.import"), Words.crumbs(asking, "staff"), asking.say("import.lead"),
                asking.at(HERE), true, List.of(asking.field(Field.Kind.FILE, "file", "").hint(asking.say("field.file.hint")),
                        asking.field(Field.Kind.AREA, "list", "").hint(asking.say("field.list.hint"))),
                Map.of(), asking.say("import.read"), asking.at(StaffController.HERE), refusal);
    }
}
