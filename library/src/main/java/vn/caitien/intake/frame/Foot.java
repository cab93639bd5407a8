package vn.caitien.intake.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.text.Plain;

/** The foot of a paper: the closing paragraph, the recipients, who signed. */
final class Foot {

    private static final Pattern NAME = Pattern.compile(
            "^(?:(?:Th\\.?\\s?S|TS|PGS|GS|ThS|NGƯT|NGND|CN)\\.?\\s*)*\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*){1,5}$");
    private static final Pattern DASH = Pattern.compile("^[-–—+•*●]\\s*");
    private static final String BETWEEN = "\\s*;\\s*(?:[-–]\\s*)?";
    private static final Pattern END = Pattern.compile("\\s*[;.,]+\\s*$");

    private final FrameWords words = FrameWords.standard();
    private final List<String> recipients = new ArrayList<>();
    private final Map<String, Spot> spots = new TreeMap<>();
    private @Nullable String closing;
    private @Nullable String signerTitle;
    private @Nullable String signerName;
    private int start;

    private Foot() {}

    /** Reads the foot off the paragraphs of a paper; the body ends where it starts. */
    static Foot of(List<Paragraph> paragraphs) {
        Foot foot = new Foot();
        foot.start = paragraphs.size();
        int after = foot.close(paragraphs);
        foot.tail(paragraphs, after);
        return foot;
    }

    /** The position of the first paragraph that is part of the foot. */
    int start() {
        return start;
    }

    @Nullable String closing() {
        return closing;
    }

    List<String> recipients() {
        return recipients;
    }

    @Nullable String signerTitle() {
        return signerTitle;
    }

    @Nullable String signerName() {
        return signerName;
    }

    /** Where each part stands, by its path in the interchange format. */
    Map<String, Spot> spots() {
        return spots;
    }

    private int close(List<Paragraph> paragraphs) {
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            Paragraph paragraph = paragraphs.get(i);
            if (FrameWords.begins(paragraph.text(), words.closing()).isPresent()) {
                StringBuilder text = new StringBuilder(paragraph.text());
                int next = i + 1;
                while (next < paragraphs.size() && !endsPaper(text) && isPlain(paragraphs.get(next))) {
                    text.append(' ').append(paragraphs.get(next++).text());
                }
                closing = text.toString();
                spots.put("closing", paragraph.spot());
                start = i;
                return next;
            }
        }
        return firstOfTail(paragraphs);
    }

    private static boolean endsPaper(CharSequence text) {
        return text.toString().replaceAll("\\s", "").endsWith("./.");
    }

    private boolean isPlain(Paragraph paragraph) {
        return recipientsHead(paragraph).isEmpty() && !isSigner(paragraph) && !NAME.matcher(paragraph.text()).matches()
                && Numbering.of(paragraph.text()).isEmpty();
    }

    /** Without a closing paragraph the foot begins with the recipients or the signer, whichever stands first. */
    private int firstOfTail(List<Paragraph> paragraphs) {
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            if (recipientsHead(paragraphs.get(i)).isPresent()) {
                start = i;
                while (start > 0 && (isSigner(paragraphs.get(start - 1)) || isNote(paragraphs.get(start - 1))
                        || isSigner(paragraphs.get(Math.max(0, start - 2))) && NAME.matcher(paragraphs.get(start - 1).text()).matches())) {
                    start--;
                }
                return start;
            }
        }
        for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - 6); i--) {
            if (isSigner(paragraphs.get(i))) {
                start = i;
                return i;
            }
        }
        start = paragraphs.size();
        return start;
    }

    private void tail(List<Paragraph> paragraphs, int from) {
        boolean listing = false;
        for (Paragraph paragraph : paragraphs.subList(from, paragraphs.size())) {
            String text = paragraph.text();
            Optional<String> rest = recipientsHead(paragraph);
            if (rest.isPresent()) {
                listing = true;
                for (String one : rest.get().split(BETWEEN)) {
                    recipient(one, paragraph.spot());
                }
            } else if (isSigner(paragraph)) {
                signerTitle = signerTitle == null ? text : signerTitle + " " + text;
                spots.putIfAbsent("header.signerTitle", paragraph.spot());
                listing = false;
            } else if (signerTitle != null && !DASH.matcher(text).find() && NAME.matcher(text).matches()) {
                signerName = text;
                spots.put("header.signerName", paragraph.spot());
                listing = false;
            } else if (listing && !isNote(paragraph)) {
                String[] names = text.split(BETWEEN, -1);
                recipientLine(names[0], paragraph.spot());
                for (String more : List.of(names).subList(1, names.length)) {
                    recipient(more, paragraph.spot());
                }
            }
        }
    }

    /** A line without a dash goes on from the recipient above it, when the others have dashes. */
    private void recipientLine(String text, Spot spot) {
        boolean dashed = DASH.matcher(text).find();
        if (!dashed && !text.isEmpty() && !recipients.isEmpty() && Character.isLowerCase(text.codePointAt(0))) {
            recipients.set(recipients.size() - 1, END.matcher(recipients.getLast() + " " + text).replaceFirst(""));
            return;
        }
        recipient(text, spot);
    }

    private void recipient(String text, Spot spot) {
        String name = END.matcher(DASH.matcher(text.strip()).replaceFirst("")).replaceFirst("").strip();
        if (!name.isEmpty()) {
            spots.put("recipients[" + recipients.size() + "]", spot);
            recipients.add(name);
        }
    }

    /** What follows the words "Nơi nhận" on their line; empty when the line does not begin with them. */
    private Optional<String> recipientsHead(Paragraph paragraph) {
        return FrameWords.begins(paragraph.text(), words.recipients())
                .map(word -> paragraph.text().substring(word.length()).replaceFirst("^\\s*:?\\s*", ""));
    }

    private boolean isSigner(Paragraph paragraph) {
        String text = paragraph.text();
        String post = FrameWords.begins(text, words.authorities())
                .map(word -> text.substring(Math.min(text.length(), word.length())).strip())
                .orElse(text);
        boolean named = FrameWords.begins(post, words.signers()).isPresent();
        boolean nothingElse = words.signers().stream().anyMatch(signer -> Plain.bare(post).equals(Plain.bare(signer)));
        return text.split(" ").length <= 8
                && (nothingElse || text.equals(text.toUpperCase(Locale.ROOT)) && (named || !post.equals(text)));
    }

    private boolean isNote(Paragraph paragraph) {
        return FrameWords.begins(paragraph.text().replaceFirst("^\\(", ""), words.signatureNotes()).isPresent();
    }
}
