package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.caitien.text.Writing;

/**
 * A line that is not blank.
 *
 * @param text clean but for tabs
 * @param number of the line among those given, from 1
 * @param gap blank lines above it
 * @param turned whether a page turned above it
 */
record FlowLine(String text, int number, int gap, boolean turned) {
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–\\s]*(?:(?iu:trang)\\s*)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?[-–\\s]*");
    private static final String PAGE = "\f";

    /** The lines that are neither blank nor page numbers. */
    static List<FlowLine> all(List<String> lines) {
        List<FlowLine> flow = new ArrayList<>();
        int gap = 0;
        boolean turned = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String text = line.indexOf('\t') < 0 ? Writing.clean(line) : line.strip();
            if (text.isEmpty()) {
                turned |= line.equals(PAGE);
                gap += line.equals(PAGE) ? 0 : 1;
            } else if (PAGE_NUMBER.matcher(text).matches()) {
                turned = true;
            } else {
                flow.add(new FlowLine(text, i + 1, gap, turned));
                gap = 0;
                turned = false;
            }
        }
        return flow;
    }

    /** The gap most lines have above them. */
    static int usualGap(List<FlowLine> lines) {
        Map<Integer, Integer> counts = new TreeMap<>();
        lines.stream().skip(1).forEach(line -> counts.merge(line.gap, 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }

    int length() {
        return text.length();
    }

    String firstWord() {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    boolean isSetApart() {
        return text.indexOf('\t') >= 0;
    }
}
