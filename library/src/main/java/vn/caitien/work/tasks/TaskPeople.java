package vn.caitien.work.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.phrase.PartyContext;
import vn.caitien.phrase.PartyReader;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Party;
import vn.caitien.plan.Party.Part;
import vn.caitien.plan.Row;
import vn.caitien.work.tasks.ProposedTask.From;
import vn.caitien.work.tasks.ProposedTask.People;

/** Who does the tasks of an item. */
final class TaskPeople {
    private static final int LONGEST_NAME = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d./]*[\\p{L}\\d]");
    private static final Pattern CHARGE = after(TaskWords.WORDS.charges());
    private static final Pattern HELPER = after(TaskWords.WORDS.helpers());
    private static final Pattern BRACKET = Pattern.compile("\\(\\s*");

    private final List<Party> all;
    private final ByLetter words;

    TaskPeople(Row row) {
        this.all = row.normalised().parties();
        this.words = ByLetter.clauses(row.text(Cell.LEAD).orElse(""));
    }

    People of(Bullet bullet) {
        Optional<List<Party>> own = words.of(bullet.label()).map(clause -> PartyReader.read(clause, PartyContext.LEADS));
        List<Party> item = own.orElse(all);
        List<Party> lead = new ArrayList<>();
        String text = bullet.opening();
        named(text, 0, item).filter(party -> !isName(text)).ifPresent(lead::add);
        each(CHARGE, text, item, lead);
        each(BRACKET, text, item, lead);
        List<Party> helpers = new ArrayList<>();
        each(HELPER, text, item, helpers);
        helpers.removeAll(lead);
        boolean named = !lead.isEmpty() || !helpers.isEmpty();
        List<Party> others = rest(item, lead, helpers);
        if (lead.isEmpty()) {
            lead.addAll(leads(others));
            others = rest(others, lead, List.of());
        } else {
            others = of(others, Part.COLLABORATES);
        }
        helpers.addAll(of(others, Part.COLLABORATES));
        From from = named ? From.TASK : item.isEmpty() ? From.NONE : From.ITEM;
        return new People(as(lead, Part.LEAD), as(helpers, Part.COLLABORATES), of(others, Part.UNKNOWN), from);
    }

    /** Who leads; where no word says it, the only one who does not collaborate. */
    private static List<Party> leads(List<Party> parties) {
        List<Party> said = of(parties, Part.LEAD);
        List<Party> unsaid = of(parties, Part.UNKNOWN);
        return said.isEmpty() && unsaid.size() == 1 ? unsaid : said;
    }

    private static List<Party> rest(List<Party> parties, List<Party> without, List<Party> norThese) {
        return parties.stream().filter(party -> !without.contains(party) && !norThese.contains(party)).toList();
    }

    private static List<Party> of(List<Party> parties, Part part) {
        return parties.stream().filter(party -> party.part() == part).toList();
    }

    private static List<Party> as(List<Party> parties, Part part) {
        return parties.stream().map(party -> new Party(party.name(), party.asWritten(), part)).toList();
    }

    private static void each(Pattern lead, String text, List<Party> item, List<Party> found) {
        Matcher matcher = lead.matcher(text);
        while (matcher.find()) {
            named(text, matcher.end(), item).filter(party -> !found.contains(party)).ifPresent(found::add);
        }
    }

    /** Words that are nothing but a name say what the task is about and not who does it. */
    private static boolean isName(String text) {
        return TaskWords.WORDS.roles().contains(writtenOut(text));
    }

    /** The party of the item that the words from there on name, by the most words; empty for none, or for any of several. */
    private static Optional<Party> named(String text, int from, List<Party> item) {
        Matcher word = WORD.matcher(text).region(from, text.length());
        Optional<Party> best = Optional.empty();
        int at = from;
        for (int count = 0; count < LONGEST_NAME && word.find() && text.substring(at, word.start()).isBlank(); count++) {
            at = word.end();
            String name = writtenOut(text.substring(from, at));
            boolean role = TaskWords.WORDS.roles().contains(name);
            List<Party> called = item.stream().filter(party -> {
                String whole = party.name().toLowerCase(Locale.ROOT);
                return whole.equals(name) || role && whole.startsWith(name + " ");
            }).toList();
            best = called.size() == 1 ? Optional.of(called.getFirst()) : called.isEmpty() ? best : Optional.empty();
        }
        return best;
    }

    private static String writtenOut(String words) {
        List<Party> read = PartyReader.read(words.strip(), PartyContext.LEADS);
        boolean name = read.size() == 1 && read.getFirst().asWritten().equals(words.strip());
        return (name ? read.getFirst().name() : words.strip()).toLowerCase(Locale.ROOT);
    }

    private static Pattern after(List<String> leads) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", leads.stream().map(Pattern::quote).toList()) + ")\\s+(?=[\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
