package vn.caitien.intake.frame;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caitien.text.Plain;

/** Tells the lines of a paper's foot apart by their words. */
final class FootLine {
    private static final Pattern NAME = Pattern.compile(
            "^(?:(?:Th\\.?\\s?S|TS|PGS|GS|ThS|NGƯT|NGND|CN)\\.?\\s*)*\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*){1,5}$");
    private static final Pattern DASH = Pattern.compile("^[-–—+•*●]\\s*");
    private static final int LONGEST_POST = 8;
    private static final int LONGEST_APPROVAL = 10;
    private static final FrameWords WORDS = FrameWords.standard();

    private FootLine() {}

    /** What follows the words "Nơi nhận" on their line; empty when the line does not begin with them. */
    static Optional<String> recipientsHead(String text) {
        return FrameWords.begins(text, WORDS.recipients())
                .map(word -> text.substring(word.length()).replaceFirst("^\\s*:?\\s*", ""));
    }

    /** Whether the foot can begin with it: the recipients, place and date, a signer or an approval. */
    static boolean opens(String text) {
        return recipientsHead(text).isPresent() || isSigner(text) || isApproval(text) || HeadLine.isDate(text);
    }

    /** Whether it is the post of somebody who signs for the school. */
    static boolean isSigner(String text) {
        String post = post(text);
        boolean named = FrameWords.begins(post, WORDS.signers()).isPresent();
        String bare = Plain.bare(post);
        boolean nothingElse = WORDS.signers().stream().anyMatch(signer -> bare.equals(FrameWords.bare(signer)));
        return length(text) <= LONGEST_POST
                && (nothingElse || text.equals(text.toUpperCase(Locale.ROOT)) && (named || !post.equals(text)));
    }

    /** Whether it opens the block in which another body approves the paper. */
    static boolean isApproval(String text) {
        return FrameWords.begins(text, WORDS.approvals()).isPresent() && length(text) <= LONGEST_APPROVAL
                && !text.matches(".*[.;:,]$");
    }

    /** Whether it is the post of somebody who approves: of a body outside the school, or nothing but in whose name. */
    static boolean isApprover(String text) {
        String post = post(text);
        return FrameWords.begins(post, WORDS.approvers()).isPresent()
                || !post.equals(text) && FrameWords.begins(post, WORDS.signers()).isEmpty();
    }

    /** Whether it is the post of somebody who only drew the paper up. */
    static boolean isMaker(String text) {
        return FrameWords.begins(text, WORDS.makers()).isPresent();
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Whether it says no more than that one signs or seals here. */
    static boolean isNote(String text) {
        return FrameWords.begins(text.replaceFirst("^\\(", ""), WORDS.signatureNotes()).isPresent();
    }

    static boolean isDashed(String text) {
        return DASH.matcher(text).find();
    }

    static String withoutDash(String text) {
        return DASH.matcher(text).replaceFirst("");
    }

    /** The post behind the words that say in whose name. */
    private static String post(String text) {
        return FrameWords.begins(text, WORDS.authorities())
                .map(word -> text.substring(Math.min(text.length(), word.length())).strip())
                .orElse(text);
    }

    private static int length(String text) {
        return text.split(" ").length;
    }
}
