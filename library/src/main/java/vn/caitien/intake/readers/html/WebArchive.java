package vn.caitien.intake.readers.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Refusal;

/** A page saved with all that belongs to it in one file (RFC 2557); of its parts only the pages are read. */
final class WebArchive {
    private static final int BEGINNING = 8 << 10;
    private static final int DEEPEST = 5;
    private static final Pattern FIRST_HEADER = Pattern.compile("\\A\\s*[A-Za-z][A-Za-z-]*:");
    private static final Pattern SIGN = Pattern.compile("(?im)^(mime-version:|content-type:\\s*multipart/related)");
    private static final Pattern PAGE = Pattern.compile("text/html|application/xhtml\\+xml");

    private final Budget budget;
    private final List<Page> pages = new ArrayList<>();

    /**
     * A page of the archive.
     *
     * @param charset the archive's word about it; null for none
     */
    record Page(byte[] bytes, @Nullable String charset) {}

    static boolean is(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return FIRST_HEADER.matcher(start).find() && SIGN.matcher(start).find();
    }

    WebArchive(byte[] bytes, Budget budget) {
        this.budget = budget;
        take(MimePart.of(new String(bytes, StandardCharsets.ISO_8859_1).stripLeading()), 0);
    }

    /** Its pages: of a page in frames the frames too, in their order. */
    List<Page> pages() {
        if (pages.isEmpty()) {
            throw new Refusal(Reason.BROKEN, "no page in the archive");
        }
        boolean framed = framed(pages.getFirst());
        return framed ? pages.subList(1, pages.size()) : pages.subList(0, 1);
    }

    private static boolean framed(Page page) {
        String text = new String(page.bytes, StandardCharsets.ISO_8859_1);
        return text.contains("<frameset") || text.contains("<FRAMESET");
    }

    private void take(MimePart part, int depth) {
        String boundary = part.boundary();
        if (boundary != null && depth < DEEPEST) {
            for (String inner : part.parts(boundary)) {
                budget.step();
                take(MimePart.of(inner), depth + 1);
            }
        } else if (PAGE.matcher(part.type()).matches()) {
            pages.add(new Page(part.content(), part.charset()));
        }
    }
}
