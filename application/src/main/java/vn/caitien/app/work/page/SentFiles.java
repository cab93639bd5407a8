package vn.caitien.app.work.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.evidence.FileReception;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.work.TaskProofs;
import vn.caitien.app.work.TaskReport;

/** The files that came with a report: kept after it, so that what was written is safe whatever becomes of a photo. */
@Component
class SentFiles {
    private final TaskProofs proofs;
    private final FileReception reception;

    SentFiles(TaskProofs proofs, FileReception reception) {
        this.proofs = proofs;
        this.reception = reception;
    }

    /** Those of a request; none where it carries none. */
    static List<MultipartFile> of(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest parts ? parts.getFiles(ReportForm.FILES) : List.of();
    }

    /**
     * @param by who sends them, or made the link by which they came
     * @return what was not kept and why, a sentence each
     */
    List<String> keep(AccountId by, SchoolId school, TaskReport report, List<MultipartFile> files, Texts texts) throws IOException {
        List<String> faults = new ArrayList<>();
        for (MultipartFile file : files) {
            if (!file.isEmpty()) {
                String name = Objects.requireNonNullElse(file.getOriginalFilename(), "?");
                keep(by, school, report, file, name, texts).forEach(fault -> faults.add(texts.say("work.file.fault", name, fault)));
            }
        }
        return faults;
    }

    private List<String> keep(AccountId by, SchoolId school, TaskReport report, MultipartFile file, String name, Texts texts) throws IOException {
        try (InputStream in = file.getInputStream()) {
            String fault = proofs.give(by, school, report, name, in).fault();
            return fault == null ? List.of() : List.of(reception.words(texts, fault));
        } catch (NotHere gone) {
            return List.of(texts.say("work.file.not-allowed"));
        }
    }
}
