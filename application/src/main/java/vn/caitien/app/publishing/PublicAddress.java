package vn.caitien.app.publishing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caitien.text.Plain;

/** What a school is called in the address of its page: small letters without accents, figures, hyphens between them. */
record PublicAddress(String value) {
    static final int SHORTEST = 3;
    static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE = Pattern.compile("^-|-$");
    /** What every school's name begins with, and every address already says. */
    private static final Pattern EVERY = Pattern.compile("^truong-(?=.)");
    private static final int PROPOSALS = 9;

    /** As someone typed it; empty when it cannot be one. */
    static Optional<PublicAddress> of(String typed) {
        String small = typed.strip().toLowerCase(Locale.ROOT);
        return Optional.of(small).filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST
                && FORM.matcher(text).matches()).map(PublicAddress::new);
    }

    /** What a school of that name may be called, the best first. */
    static List<PublicAddress> proposed(String name) {
        String bare = EDGE.matcher(OTHER.matcher(Plain.bare(name)).replaceAll("-")).replaceAll("");
        String own = EVERY.matcher(bare).replaceFirst("");
        String cut = EDGE.matcher(own.substring(0, Math.min(own.length(), LONGEST - 2))).replaceAll("");
        return Stream.concat(Stream.of(cut), IntStream.rangeClosed(2, PROPOSALS).mapToObj(at -> cut + "-" + at))
                .flatMap(text -> of(text).stream()).toList();
    }

    /** Of its page. */
    String path() {
        return "/truong/" + value;
    }
}
