package vn.caitien.samples.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Section;
import vn.caitien.samples.Dice;
import vn.caitien.samples.Resources;

/** The sections around the tables of a random plan. */
final class RandomSections {
    /** The pools of words for the cells of Mẫu số 2. */
    static final Map<Cell, String> POOLS = Map.of(Cell.IMPROVEMENT, "improvements", Cell.INDICATOR, "indicators",
            Cell.EXPECTED_EVIDENCE, "evidences", Cell.CURRENT_STATE, "states", Cell.LIMIT, "limits", Cell.CAUSE, "causes");

    private final Dice dice;
    private final JsonNode grammar;

    private RandomSections(Dice dice, JsonNode grammar) {
        this.dice = dice;
        this.grammar = grammar;
    }

    static List<Section> of(Dice dice, JsonNode grammar, String circular, boolean form2) {
        RandomSections maker = new RandomSections(dice, grammar);
        return form2 ? maker.form2(circular) : maker.nine(circular);
    }

    /** Purpose, basis in either order, then the table, then who does what. */
    private List<Section> nine(String circular) {
        boolean purposeFirst = dice.chance(0.5);
        Section purpose = purpose(purposeFirst ? "I" : "II");
        Section basis = plain(purposeFirst ? "II" : "I", dice.of("CĂN CỨ", "CĂN CỨ XÂY DỰNG KẾ HOẠCH"), basis(circular));
        return List.of(purposeFirst ? purpose : basis, purposeFirst ? basis : purpose,
                plain("III", dice.of("NỘI DUNG KẾ HOẠCH", "NỘI DUNG CẢI TIẾN", "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG"),
                        List.of()),
                doers(dice.chance(0.2) ? "VI" : "IV"));
    }

    private List<Section> form2(String circular) {
        return List.of(
                plain("I", "THÔNG TIN CHUNG",
                        List.of("1. Loại hình: Công lập", "2. Năm thành lập: " + dice.between(1960, 2015))),
                plain("II", "CĂN CỨ XÂY DỰNG KẾ HOẠCH", basis(circular)),
                purpose("III"),
                plain("IV", "TÓM TẮT CÁC VẤN ĐỀ TRỌNG TÂM", List.of()),
                plain("V", "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG", List.of()),
                plain("VI", "THEO DÕI VÀ ĐÁNH GIÁ THỰC HIỆN", List.of()),
                doers("VII"),
                plain("VIII", "CƠ CHẾ ĐÁNH GIÁ VÀ BÁO CÁO",
                        List.of("Nhà trường rà soát hai lần trong năm học và công khai kết quả.")));
    }

    private List<String> basis(String circular) {
        return texts("basis").stream().map(text -> text.replace("{c}", circular)).toList();
    }

    private Section purpose(String number) {
        String mark = dice.of("- ", "- ", "");
        return new Section(number, "MỤC ĐÍCH, YÊU CẦU", List.of(), List.of(
                plain("1", "Mục đích", marked(mark, dice.some(texts("aims"), 2))),
                plain("2", "Yêu cầu", marked(mark, dice.some(texts("demands"), 2)))));
    }

    private Section doers(String number) {
        List<Section> parts = new ArrayList<>();
        for (JsonNode doer : dice.some(grammar.path("doers").valueStream().toList(), dice.between(2, 4))) {
            parts.add(plain(String.valueOf(parts.size() + 1), doer.get(0).asString(), List.of(doer.get(1).asString())));
        }
        return new Section(number, "TỔ CHỨC THỰC HIỆN", List.of(), parts);
    }

    private List<String> texts(String pool) {
        return Resources.texts(grammar.path(pool));
    }

    private static List<String> marked(String mark, List<String> texts) {
        return texts.stream().map(text -> mark + text).toList();
    }

    private static Section plain(String number, String title, List<String> paragraphs) {
        return new Section(number, title, paragraphs, List.of());
    }
}
