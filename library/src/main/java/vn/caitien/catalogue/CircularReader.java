package vn.caitien.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the data file of a circular, strictly. */
final class CircularReader {
    private CircularReader() {}

    /**
     * Reads a file.
     *
     * @param file its name, for messages
     * @throws CatalogueException with the line and what is wrong
     */
    static CircularFile read(String file, byte[] bytes) {
        Fields fields = Fields.of(file, NodeReader.read(file, bytes));
        Circular circular = circular(fields);
        fields.done();
        return new CircularFile(file, fields.node(), circular);
    }

    private static Circular circular(Fields fields) {
        LocalDate from = fields.date("effectiveFrom");
        @Nullable LocalDate to = fields.dateOrNull("effectiveTo");
        if (to != null && to.isBefore(from)) {
            throw fields.problem("effectiveTo", "circular.ends-before-it-starts");
        }
        List<Appendix> appendices = fields.each("appendices", AppendixReader::read);
        LevelRule rule = LevelRuleReader.read(fields.child("levelRule"));
        refuseDoubles(fields, appendices);
        LevelRuleReader.refuseWithoutList(fields, rule, appendices);
        return new Circular(
                fields.text("id"),
                document(fields),
                version(fields),
                fields.textIfAny("corrects"),
                fields.textOrNull("title"),
                fields.textOrNull("issuer"),
                fields.date("issued"),
                from,
                to,
                fields.texts("replaces"),
                fields.each("amendedBy", CircularReader::amendment),
                uncertainFields(fields),
                fields.textsIfAny("notes"),
                facts(fields),
                rule,
                appendices);
    }

    private static String document(Fields fields) {
        String document = fields.text("document");
        if (CircularName.of(document).isEmpty()) {
            throw fields.problem("document", "circular.bad-number");
        }
        return document;
    }

    private static int version(Fields fields) {
        int version = fields.whole("version");
        if (version < 1) {
            throw fields.problem("version", "field.not-whole");
        }
        return version;
    }

    private static List<String> uncertainFields(Fields fields) {
        List<String> names = fields.textsIfAny("uncertainFields");
        for (String name : names) {
            if (!fields.has(name)) {
                throw new CatalogueException(fields.file, fields.line("uncertainFields"),
                        new Message("field.missing").with("field", name));
            }
        }
        return names;
    }

    private static List<Fact> facts(Fields fields) {
        Set<String> keys = new HashSet<>();
        return fields.eachIfAny("facts", fact -> {
            if (!keys.add(fact.text("key"))) {
                throw fact.problem("key", "circular.fact-twice");
            }
            return new Fact(fact.text("key"), fact.text("value"), fact.text("summary"), fact.textOrNull("article"),
                    fact.truthIfAny("uncertain"), fact.textIfAny("note"));
        });
    }

    private static Amendment amendment(Fields fields) {
        return new Amendment(
                fields.text("id"),
                fields.text("document"),
                fields.date("effectiveFrom"),
                fields.truth("listKnown"),
                fields.truthIfAny("uncertain"),
                fields.textIfAny("note"),
                fields.each("criteria", its -> new Amendment.Retitled(its.text("number"), its.text("title"),
                        its.truthIfAny("uncertain"), its.textIfAny("note"))),
                fields.texts("removed"));
    }

    private static void refuseDoubles(Fields fields, List<Appendix> appendices) {
        Set<Object> seen = new HashSet<>();
        for (Appendix appendix : appendices) {
            boolean twice = !seen.add(appendix.id())
                    || appendix.schoolTypes().stream().anyMatch(type -> !seen.add(type));
            if (twice) {
                throw new CatalogueException(fields.file, fields.line("appendices"),
                        new Message("appendix.twice").with("appendix", appendix.id()));
            }
        }
    }
}
