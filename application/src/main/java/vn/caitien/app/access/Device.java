package vn.caitien.app.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser says of itself, in two words: enough to know one's own devices apart. */
final class Device {
    /** The more particular first: most browsers name others too. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Zalo", "Zalo"), Map.entry("coc_coc", "Cốc Cốc"), Map.entry("Edg", "Edge"), Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser", "Samsung Internet"), Map.entry("Firefox", "Firefox"), Map.entry("Chrome", "Chrome"),
            Map.entry("Safari", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"), Map.entry("iPhone", "iPhone"), Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"), Map.entry("Mac OS X", "macOS"), Map.entry("CrOS", "ChromeOS"), Map.entry("Linux", "Linux"));

    private Device() {}

    /** Empty when it says nothing that is known. */
    static String of(String said) {
        return Stream.of(first(BROWSERS, said), first(SYSTEMS, said)).flatMap(List::stream).collect(Collectors.joining(", "));
    }

    private static List<String> first(List<Map.Entry<String, String>> known, String said) {
        return known.stream().filter(one -> said.contains(one.getKey())).limit(1).map(Map.Entry::getValue).toList();
    }
}
