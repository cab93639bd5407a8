package vn.caitien.app.access;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** People in the order of Vietnamese lists: by the last word, which is the given name, then by the rest. */
public final class VietnameseNames {
    public static final Comparator<String> ORDER = Comparator
            .comparing(VietnameseNames::given, VietnameseNames::compare)
            .thenComparing(name -> name, VietnameseNames::compare);

    private VietnameseNames() {}

    private static String given(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** A collator is not safe among threads. */
    private static int compare(String one, String other) {
        return Collator.getInstance(Locale.of("vi")).compare(one, other);
    }
}
