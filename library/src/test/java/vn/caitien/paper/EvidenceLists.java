package vn.caitien.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.forms.EvidenceCriterion;
import vn.caitien.paper.forms.EvidenceLine;
import vn.caitien.paper.forms.EvidenceList;
import vn.caitien.plan.Header;

/** Invented lists of evidence. */
public final class EvidenceLists {
    public static final Header HEAD = new Header("ỦY BAN NHÂN DÂN XÃ BÃI DỪA", "TRƯỜNG TIỂU HỌC BÃI DỪA", null, "05/KH-THBD", "Bãi Dừa",
            LocalDate.of(2027, 5, 20), null, "không dùng", "2026-2027", null, null, "HIỆU TRƯỞNG", "Trần Thị Mai");
    public static final EvidenceCriterion FIRST =
            new EvidenceCriterion("1", "Quản trị nhà trường", "1.1", "Kế hoạch phát triển nhà trường");
    public static final EvidenceCriterion SECOND =
            new EvidenceCriterion("1", "Quản trị nhà trường", "1.2", "Tổ chức bộ máy và các hội đồng");
    public static final EvidenceCriterion OTHER = new EvidenceCriterion("2", "Đội ngũ", "2.1", "Cán bộ quản lý, giáo viên, nhân viên");
    private static final List<EvidenceCriterion> HOMES = List.of(FIRST, SECOND, OTHER);
    private static final int KINDS = 5;

    private EvidenceLists() {}

    public static EvidenceList of(EvidenceLine... lines) {
        return new EvidenceList(HEAD, List.of(lines));
    }

    /** Evidence of which only its name and home are known. */
    public static EvidenceLine named(String name, @Nullable EvidenceCriterion home) {
        return new EvidenceLine(home, null, List.of(), name, null, null, null, null, null, null, null, null, List.of());
    }

    /** Evidence of which all is known. */
    public static EvidenceLine whole() {
        return new EvidenceLine(FIRST, "MC.1.1.01", List.of("[H1-1.1-01]", "[H1-1.1-04]"), "Kế hoạch chiến lược phát triển nhà trường",
                "05/KH-THBD", LocalDate.of(2026, 9, 5), "Trường Tiểu học Bãi Dừa", LocalDate.of(2026, 9, 5), LocalDate.of(2031, 8, 31),
                "PDF", "Hộp số 3", "Bản có dấu", List.of("1.2", "2.1"));
    }

    /** That many lines with names, links and issuers of every length. */
    public static EvidenceList ofMany(int lines) {
        return new EvidenceList(HEAD, IntStream.range(0, lines).mapToObj(at -> line(at, lines)).toList());
    }

    private static EvidenceLine line(int at, int of) {
        EvidenceCriterion home = HOMES.get(at * HOMES.size() / of);
        String number = "%03d".formatted(at + 1);
        return switch (at % KINDS) {
            case 0 -> new EvidenceLine(home, "MC." + home.number() + "." + number, List.of("[H1-" + home.number() + "-" + number + "]"),
                    "Kế hoạch thứ " + number + " về việc tổ chức thực hiện nhiệm vụ năm học, bồi dưỡng thường xuyên cho cán bộ quản lý, giáo viên, "
                            + "nhân viên và phối hợp với Ban đại diện cha mẹ học sinh trong công tác chăm sóc, giáo dục học sinh có hoàn cảnh khó khăn",
                    at + "/KH-THBD", LocalDate.of(2026, 9, 5), "Trường Tiểu học Bãi Dừa", LocalDate.of(2026, 9, 5),
                    LocalDate.of(2027, 8, 31), "PDF", "https://minhchung.example.edu.vn/truong-tieu-hoc-bai-dua/2026-2027/tieu-chuan-1/tieu-chi-1-1/"
                            + "ke-hoach-thu-" + number + "-ban-ky-so-co-dau-day-du-khong-co-dau-cach.pdf", "Bản ký số", List.of("1.3", "2.2", "3.1"));
            case 1 -> new EvidenceLine(home, "MC." + home.number() + "." + number, List.of(), "Biên bản họp thứ " + number, null,
                    LocalDate.of(2026, 10, 1), "Tổ Giám sát", null, null, "Bản giấy", "Hộp số 12, ngăn 3", null, List.of());
            case 2 -> new EvidenceLine(home, "MC." + home.number() + "." + number, List.of("[H4-" + home.number() + "-02]", "[H5-1.10-12]"),
                    "Quyết định thứ " + number + " của Ủy ban nhân dân xã về việc giao chỉ tiêu biên chế", "1234/QĐ-UBND", null,
                    "Ủy ban nhân dân xã Bãi Dừa", LocalDate.of(2026, 1, 1), null, "JPEG", "anh-chup-" + number + "_nguyen_ban_chua_cat_goc_khong_nen.jpg",
                    null, List.of("1.2"));
            case 3 -> named("Ảnh chụp thư viện thứ " + number, home);
            default -> new EvidenceLine(home, "[H12-" + home.number() + "-" + number + "]", List.of(), "Báo cáo thứ " + number + "\ncó hai dòng", "7/BC-THBD",
                    LocalDate.of(2027, 5, 31), null, null, LocalDate.of(2027, 12, 31), "XLSX", null, "Thay bản năm trước", List.of());
        };
    }
}
