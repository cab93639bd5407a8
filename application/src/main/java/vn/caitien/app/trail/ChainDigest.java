package vn.caitien.app.trail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * A record up to one of its entries, in one number anyone can work out: SHA-256 over what each entry says and its seal.
 *
 * @param last the entry it ends with
 * @param sha256 in hexadecimal
 */
record ChainDigest(Head last, String sha256) {
    /** @param end the number of the entry to end with; what follows is not read */
    static ChainDigest of(Chain chain, SchoolId school, long end) {
        MessageDigest digest = digest();
        Head last = Head.empty();
        for (List<Link> page = chain.after(school, 0); last.number() < end && !page.isEmpty();
                page = chain.after(school, last.number())) {
            for (Link link : page) {
                if (link.entry().number() > end) {
                    break;
                }
                digest.update(Seal.said(school, link.entry(), link.previous()));
                digest.update(link.hash());
                last = new Head(link.entry().number(), link.hash());
            }
            if (page.getLast().entry().number() > end) {
                break;
            }
        }
        return new ChainDigest(last, HexFormat.of().formatHex(digest.digest()));
    }

    /** Whether it ends so. */
    boolean endsWith(Head head) {
        return last.number() == head.number() && Arrays.equals(last.hash(), head.hash());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
