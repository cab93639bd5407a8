package vn.caitien.phrase;

import java.util.List;
import vn.caitien.plan.Party;
import vn.caitien.plan.Party.Part;

/** Prints parties in the words of their plan, so that {@link PartyReader} reads the same parties again. */
public final class PartyPrinter {

    private PartyPrinter() {}

    /** "HT chủ trì; PHT, TTCM phối hợp"; parties of one part that follow each other share its word. */
    public static String print(List<Party> parties) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            if (i > 0) {
                boolean sharesPart = parties.get(i - 1).part() == party.part() && !continues(party);
                words.append(sharesPart ? ", " : partWords(parties.get(i - 1).part()) + "; ");
            }
            words.append(party.asWritten());
        }
        return parties.isEmpty() ? "" : words.append(partWords(parties.getLast().part())).toString();
    }

    /** After a comma these words would be read as more of the party before. */
    private static boolean continues(Party party) {
        return new PartySigns(MoneyText.of(party.asWritten()), PartyContext.LEADS).continues(0);
    }

    private static String partWords(Part part) {
        return switch (part) {
            case LEAD -> " chủ trì";
            case COLLABORATES -> " phối hợp";
            case UNKNOWN -> "";
        };
    }
}
