package vn.caitien.evidence.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.evidence.proposal.Issuer.Whose;

/**
 * An invented first page and what it truly says.
 *
 * @param left lines of its left head
 * @param motto whether the state's two lines stand at the right
 * @param right further lines at the right
 * @param title kind and summary, centred
 * @param body what follows
 */
record InventedPage(String name, List<String> left, boolean motto, @JsonProperty("right") List<String> ownRight, List<String> title, List<String> body, Truth truth) {
    static final String SCHOOL = "Trường Tiểu học Bãi Dừa";
    static final String GOVERNING = "Ủy ban nhân dân xã Bãi Dừa";
    private static final List<String> STATE = List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");

    /** What is null must not be proposed. */
    record Truth(@Nullable String kind, @Nullable String number, @Nullable LocalDate day, @Nullable String issuer, @Nullable Whose whose,
            @Nullable String title) {}

    static List<InventedPage> all() {
        return List.of(Yaml.read("documents.yaml", InventedPage[].class));
    }

    /** Those written after the reading was made. */
    static List<InventedPage> more() {
        return List.of(Yaml.read("more-documents.yaml", InventedPage[].class));
    }

    static InventedPage named(String name) {
        return all().stream().filter(page -> page.name.equals(name)).findFirst().orElseThrow();
    }

    /** All lines at the right. */
    List<String> right() {
        List<String> lines = new ArrayList<>(motto ? STATE : List.of());
        lines.addAll(ownRight);
        return lines;
    }

    Proposal proposed(DocumentText text) {
        return Proposal.of(text, SCHOOL, GOVERNING);
    }
}
