package vn.caitien.intake.frame;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.Paragraph;

/** The foot of a paper: the closing paragraph, then the recipients and who signed. */
final class Foot {
    private static final int LONGEST_SIGNATURE = 6;
    private static final FrameWords WORDS = FrameWords.standard();

    private final List<Paragraph> paragraphs;
    private @Nullable Paragraph closes;
    private @Nullable String closing;
    private int start;
    private final Tail tail;

    private Foot(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        int after = close();
        this.tail = Tail.of(paragraphs.subList(after, paragraphs.size()));
    }

    /** Reads the foot off the paragraphs of a paper; the body ends where it starts. */
    static Foot of(List<Paragraph> paragraphs) {
        return new Foot(paragraphs);
    }

    /** The position of the first paragraph that is part of the foot. */
    int start() {
        return start;
    }

    @Nullable String closing() {
        return closing;
    }

    /** The paragraph the closing begins with; null where there is none. */
    @Nullable Paragraph closes() {
        return closes;
    }

    Tail tail() {
        return tail;
    }

    /** Finds the closing paragraphs; gives the position after them. */
    private int close() {
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            if (FrameWords.begins(text(i), WORDS.closing()).isPresent()) {
                int next = i + 1;
                while (next < paragraphs.size() && !endsPaper(text(next - 1)) && isPlain(text(next))) {
                    next++;
                }
                return closing(i, next);
            }
        }
        int end = firstOfTail();
        int first = end;
        while (first > 0 && (first == end ? asksToCarryOut(text(first - 1)) : isRequest(text(first - 1)))) {
            first--;
        }
        return closing(first, end);
    }

    private int closing(int from, int to) {
        start = from;
        if (from < to) {
            closes = paragraphs.get(from);
            closing = String.join(" ", paragraphs.subList(from, to).stream().map(Paragraph::text).toList());
        }
        return to;
    }

    /** Whether a last paragraph closes the paper without the usual words: it speaks of the plan and bears the end mark. */
    private static boolean asksToCarryOut(String text) {
        boolean ofPlan = WORDS.documentTypes().stream().anyMatch(kind -> FrameWords.holds(text, kind));
        return isRequest(text) || isPlain(text) && !FootLine.isDashed(text) && ofPlan && endsPaper(text);
    }

    private static boolean isRequest(String text) {
        return FrameWords.begins(text, WORDS.requests()).isPresent() && text.endsWith(".");
    }

    private static boolean endsPaper(String text) {
        return text.replaceAll("\\s", "").endsWith("./.");
    }

    private static boolean isPlain(String text) {
        return FootLine.recipientsHead(text).isEmpty() && !FootLine.isSigner(text) && !FootLine.isApproval(text)
                && !FootLine.isName(text) && Numbering.of(text).isEmpty();
    }

    /** Where the recipients, the signer or an approval stand, whichever comes first, with nothing else after it. */
    private int firstOfTail() {
        int last = last(0, text -> FootLine.recipientsHead(text).isPresent());
        if (last == paragraphs.size()) {
            last = last(paragraphs.size() - LONGEST_SIGNATURE, FootLine::isSigner);
        }
        int first = last;
        for (int i = last - 1; i >= 0 && last < paragraphs.size(); i--) {
            String text = text(i);
            if (FootLine.opens(text) || FootLine.isNote(text)) {
                first = i;
            } else if (!FootLine.isName(text) && !FootLine.isApprover(text)) {
                return first;
            }
        }
        return first;
    }

    /** The last paragraph of that kind from {@code from} on; the number of paragraphs when there is none. */
    private int last(int from, Predicate<String> kind) {
        for (int i = paragraphs.size() - 1; i >= Math.max(0, from); i--) {
            if (kind.test(text(i))) {
                return i;
            }
        }
        return paragraphs.size();
    }

    private String text(int at) {
        return paragraphs.get(at).text();
    }
}
