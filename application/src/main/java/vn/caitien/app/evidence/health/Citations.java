package vn.caitien.app.evidence.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.app.evidence.CitedText;
import vn.caitien.evidence.code.CodePattern;

/**
 * Which codes the texts of a year cite.
 *
 * @param by of each code as it is written, the first text that cites it
 */
record Citations(Map<String, CitedText> by) {
    static Citations of(List<CitedText> texts, CodePattern pattern) {
        Map<String, CitedText> by = new LinkedHashMap<>();
        texts.forEach(text -> pattern.in(text.words()).forEach(code -> by.putIfAbsent(pattern.write(code), text)));
        return new Citations(by);
    }
}
