package vn.caitien.intake.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;

/** What follows the text of a paper: the recipients and who signed, in either order. */
final class Tail {
    private static final String BETWEEN = "\\s*;\\s*(?:[-–]\\s*)?";
    private static final Pattern END = Pattern.compile("\\s*[;.,]+\\s*$");

    private final List<String> recipients = new ArrayList<>();
    private final Map<String, Spot> spots = new TreeMap<>();
    private @Nullable String signerTitle;
    private @Nullable String signerName;
    private HeadLine.@Nullable Dated dated;
    private boolean listing;
    private boolean listed;
    private boolean dashes;
    private String last = "";
    private final FootList list;
    private boolean approving;
    private boolean annexed;
    private boolean approved;

    private Tail(FootList list) {
        this.list = list;
    }

    static Tail of(List<Paragraph> paragraphs) {
        Tail tail = new Tail(FootList.of(paragraphs));
        paragraphs.forEach(tail::line);
        return tail;
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

    /** Place and date, which some papers print above the signature. */
    HeadLine.@Nullable Dated dated() {
        return dated;
    }

    /** Where each part stands, by its path in the interchange format. */
    Map<String, Spot> spots() {
        return spots;
    }

    private void line(Paragraph paragraph) {
        String text = paragraph.text();
        annexed |= signerName != null && FrameWords.begins(text, FrameWords.standard().annexes()).isPresent();
        if (annexed) {
            return;
        }
        Optional<String> rest = FootLine.recipientsHead(text);
        boolean entry = listed && FootLine.isDashed(text);
        if (rest.isPresent()) {
            listing = true;
            listed = true;
            if (FootLine.isSigner(rest.get())) {
                signer(rest.get(), paragraph.spot());
            } else {
                entries(rest.get(), paragraph.spot());
            }
        } else if (entry) {
            entries(text, paragraph.spot());
        } else if (FootLine.isApproval(text)) {
            approving = true;
            approved = true;
            listing = false;
        } else if (approved && FootLine.isApprover(text)) {
            listing = false;
        } else if (FootLine.isSigner(text)) {
            signer(text, paragraph.spot());
        } else if (approving && FootLine.isName(text)) {
            approving = false;
        } else if (signerTitle != null && !FootLine.isDashed(text) && FootLine.isName(text)) {
            signerName = text;
            spots.put("header.signerName", paragraph.spot());
            listing = false;
        } else if (HeadLine.dated(text).isPresent()) {
            dated = HeadLine.dated(text).get();
        } else if (listing && !FootLine.isNote(text) && !(dashes && last.endsWith("."))) {
            entries(text, paragraph.spot());
        }
    }

    /** Of several who sign, the first counts, unless that one only drew the paper up. */
    private void signer(String text, Spot spot) {
        boolean madeOnly = signerTitle != null && FootLine.isMaker(signerTitle) && !FootLine.isMaker(text);
        boolean another = signerTitle != null && (signerName != null || FootLine.isMaker(text));
        listing = false;
        approving = !madeOnly && another;
        if (approving) {
            return;
        }
        boolean first = signerTitle == null || madeOnly;
        signerTitle = first ? text : signerTitle + " " + text;
        if (first) {
            signerName = null;
            spots.put("header.signerTitle", spot);
            spots.remove("header.signerName");
        }
    }

    private void entries(String text, Spot spot) {
        String[] names = text.split(BETWEEN, -1);
        if (recipients.isEmpty() || !list.goesOn(last, text, dashes)) {
            recipient(names[0], spot);
        } else {
            recipients.removeLast();
            recipient(last + " " + names[0], spot);
        }
        for (String more : List.of(names).subList(1, names.length)) {
            recipient(more, spot);
        }
        dashes |= FootLine.isDashed(text);
    }

    private void recipient(String text, Spot spot) {
        String name = END.matcher(FootLine.withoutDash(text.strip())).replaceFirst("").strip();
        if (!name.isEmpty()) {
            spots.put("recipients[" + recipients.size() + "]", spot);
            recipients.add(name);
            last = FootLine.withoutDash(text.strip());
        }
    }
}
