package vn.caitien.paper.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.document.Title;
import vn.caitien.paper.markup.Markup;

/** What stands around the text of a paper: its head, titles and foot. Words with a drawn line below are "ruled". */
final class FrameMarkup {
    private final Markup out;

    FrameMarkup(Markup out) {
        this.out = out;
    }

    void letterhead(Letterhead head) {
        out.open("div", "class", "letterhead").open("div");
        head.governingBody().forEach(line -> out.element("p", capitals(line)));
        out.open("p", "class", "issuer");
        ruled(head.issuer().stream().map(FrameMarkup::capitals).toList());
        out.close();
        out.element("p", head.number(), "class", "number").close();
        out.open("div").element("p", head.state(), "class", "state");
        out.open("p", "class", "motto");
        ruled(List.of(head.motto()));
        out.close();
        out.element("p", head.placeAndDate(), "class", "date").close().close();
    }

    void title(Title title) {
        out.open("h1");
        ruled(Stream.concat(Stream.of(title.kind()), title.summary().stream()).toList());
        out.close();
    }

    void annex(AnnexHead annex) {
        out.open("h2", "class", "annex").text(annex.label());
        if (annex.title() != null) {
            out.empty("br").text(annex.title());
        }
        out.close();
        if (annex.reference() != null) {
            out.element("p", annex.reference(), "class", "reference");
        }
    }

    void signature(Signature signature) {
        out.open("div", "class", "sign").open("div", "class", "recipients");
        if (!signature.recipients().isEmpty()) {
            out.element("p", signature.recipientsHead(), "class", "first");
            signature.printedRecipients().forEach(line -> out.element("p", line));
        }
        out.close().open("div", "class", "signer");
        if (signature.authority() != null) {
            out.element("p", signature.authority());
        }
        out.element("p", capitals(signature.post()));
        out.element("p", signature.name(), "class", "name").close().close();
    }

    private void ruled(List<String> lines) {
        out.open("span", "class", "ruled");
        for (int i = 0; i < lines.size(); i++) {
            (i == 0 ? out : out.empty("br")).text(lines.get(i));
        }
        out.close();
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
