package vn.caitien.evidence.proposal;

import java.util.ArrayList;
import java.util.List;

/** The bodies that the lines at the left of a head name, the highest first. */
final class Bodies {
    /** A name ends here at the latest. */
    static final String END = "";
    private static final int MOST_LINES = 4;
    private static final PageWords WORDS = PageWords.standard();

    private Bodies() {}

    /**
     * Lines that go on belong to the body above them; what stands before the first body is none.
     *
     * @param whole names after which no line goes on
     */
    static List<String> of(List<String> lines, List<String> whole, Spelling spelling) {
        List<String> bodies = new ArrayList<>();
        int taken = 0;
        boolean open = false;
        for (String line : lines) {
            open = open && !line.equals(END) && whole.stream().noneMatch(name -> expanded(bodies.getLast(), spelling).equals(expanded(name, spelling)));
            boolean goesOn = open && (PageWords.ends(bodies.getLast(), WORDS.units(), spelling)
                    || taken == 1 && PageWords.ends(bodies.getLast(), WORDS.within(), spelling)
                    || taken == 1 && PageWords.ends(bodies.getLast(), WORDS.binding(), spelling) && !opens(line, spelling));
            if (!goesOn && opens(line, spelling)) {
                bodies.add(line);
                taken = 1;
                open = true;
            } else if (open && taken < MOST_LINES && line.chars().anyMatch(Character::isLetterOrDigit)) {
                bodies.set(bodies.size() - 1, bodies.getLast() + " " + line);
                taken++;
            }
        }
        return bodies;
    }

    /** Whether a line begins as names of bodies do; a word of one syllable alone counts with its accents only. */
    static boolean opens(String line, Spelling spelling) {
        List<String> longer = WORDS.bodies().stream().filter(body -> body.indexOf(' ') > 0).toList();
        return PageWords.begins(expanded(line, Spelling.EXACT), WORDS.bodies(), Spelling.EXACT).isPresent()
                || PageWords.begins(expanded(line, spelling), longer, spelling).isPresent();
    }

    /** The words of a name as they are compared, its abbreviations written out. */
    static String expanded(String name, Spelling spelling) {
        List<String> words = new ArrayList<>();
        for (String word : name.strip().split("[\\s.,;:]+")) {
            words.add(WORDS.abbreviations().getOrDefault(word.toLowerCase(java.util.Locale.ROOT), word));
        }
        return spelling.of(String.join(" ", words));
    }
}
