package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.phrase.MoneyToken.Kind;
import vn.caitien.phrase.PartyWords.PartWords;
import vn.caitien.plan.Party;
import vn.caitien.plan.Party.Part;

/**
 * Reads who leads and who collaborates: "HT chủ trì; PHT, Chủ tịch CĐ phối hợp". Names are written out, {@code
 * asWritten} keeps the words; where no word says who leads the part is unknown. Never throws; takes time in proportion
 * to the words.
 */
public final class PartyReader {
    private final MoneyText text;
    private final PartyContext context;
    private final PartySigns signs;
    private final List<Party> parties = new ArrayList<>();
    /** Parties of this statement that a word of part may still follow. */
    private final List<Integer> open = new ArrayList<>();
    private final List<Integer> doers = new ArrayList<>();
    private @Nullable Part announced;
    private boolean announcedWithColon;
    private int from = -1;

    private PartyReader(MoneyText text, PartyContext context) {
        this.text = text;
        this.context = context;
        this.signs = new PartySigns(text, context);
    }

    /** The parties of a cell in the order of the words; empty for a cell without words. */
    public static List<Party> read(String leadCell, PartyContext context) {
        PartyReader reader = new PartyReader(MoneyText.of(leadCell), context);
        reader.readAll();
        return List.copyOf(reader.parties);
    }

    private void readAll() {
        for (int at = 0; at < text.size(); ) {
            at = Math.max(at + 1, from < 0 && signs.listMark(at) > at ? signs.listMark(at) : next(at));
        }
        endParty(text.size());
        Part part = parties.stream().anyMatch(party -> party.part() == Part.LEAD) ? Part.COLLABORATES : Part.LEAD;
        doers.forEach(index -> give(index, part));
    }

    /** Reads what stands at a token; the token to go on with. */
    private int next(int at) {
        int shortForm = context.names().endOfShortForm(text, at);
        if (shortForm > at) {
            from = from < 0 ? at : from;
            return shortForm;
        }
        var words = signs.part(at);
        if (words != null) {
            int end = part(at, words.meaning(), words.end());
            if (end > at) {
                return end;
            }
        }
        if (text.is(at, "(") && signs.bracketEnd(at) > at) {
            return bracket(at, signs.bracketEnd(at));
        }
        if (text.is(at, "(") || text.is(at, ")")) {
            endParty(at);
            return at + 1;
        }
        if (signs.endsStatement(at)) {
            endStatement(at);
            return at + 1;
        }
        int separator = signs.separator(at);
        if (separator > at && (from < 0 || !signs.continues(separator))) {
            endParty(at);
            return separator;
        }
        if (from < 0 && !text.is(at, Kind.SIGN)) {
            from = at;
        }
        return at + 1;
    }

    private int part(int at, PartWords words, int end) {
        int after = signs.afterPart(end);
        boolean colon = text.is(end, ":");
        boolean last = signs.endsParty(end);
        if (words.endOnly() && !last && !colon) {
            return at;
        }
        boolean first = from < 0;
        boolean before = after > end || !last && (first || words.part() == Part.COLLABORATES);
        endParty(at);
        if (before && (!colon || first && open.isEmpty() || after > end)) {
            open.clear();
            announced = words.part();
            announcedWithColon = colon || after > end && text.is(after - 1, ":");
            return Math.max(after, end);
        }
        for (int index : open) {
            if (words.part() == Part.UNKNOWN) {
                doers.add(index);
            }
            give(index, words.part());
        }
        open.clear();
        return end;
    }

    /** "(chủ trì)" is the part of the party before it; other words in brackets belong to the party's own. */
    private int bracket(int at, int end) {
        var words = signs.part(at + 1);
        if (words == null || words.end() != end - 1) {
            return end;
        }
        endParty(at);
        if (!open.isEmpty()) {
            give(open.removeLast(), words.meaning().part());
        }
        return end;
    }

    private void endStatement(int at) {
        endParty(at);
        open.clear();
        announced = announcedWithColon ? announced : null;
    }

    private void endParty(int to) {
        int end = to;
        while (from >= 0 && end > from && text.is(end - 1, Kind.SIGN) && !text.is(end - 1, ")")) {
            end--;
        }
        if (from >= 0 && end > from) {
            String words = text.slice(from, end);
            String name = context.names().writtenOut(words);
            Part part = announced == null ? Part.UNKNOWN : announced;
            parties.add(new Party(name.isEmpty() ? words : name, words, part));
            if (announced == null) {
                open.add(parties.size() - 1);
            } else if (announced == Part.UNKNOWN) {
                doers.add(parties.size() - 1);
            }
        }
        from = -1;
    }

    private void give(int index, Part part) {
        Party party = parties.get(index);
        parties.set(index, new Party(party.name(), party.asWritten(), part));
    }
}
