package vn.caitien.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads an appendix with its standards, and compares it with the counts it states. */
final class AppendixReader {
    private AppendixReader() {}

    static Appendix read(Fields fields) {
        Set<Integer> numbers = new HashSet<>();
        Appendix appendix = new Appendix(fields.text("id"), fields.textOrNull("number"), fields.text("label"),
                fields.textOrNull("officialTitle"), schoolTypes(fields), fields.wordsIfAny("terms"),
                fields.each("standards", standard -> standard(standard, numbers)),
                fields.eachIfAny("ownLevels", AppendixReader::ownLevel));
        Fields counts = fields.child("counts");
        compare(counts, "standards", appendix.standards().size());
        compare(counts, "criteria", (int) appendix.criteria().count());
        counts.done();
        return appendix;
    }

    private static List<SchoolType> schoolTypes(Fields fields) {
        List<SchoolType> types = fields.schoolTypes("schoolTypes");
        if (types.isEmpty()) {
            throw fields.problem("schoolTypes", "field.empty-list");
        }
        return types;
    }

    private static Standard standard(Fields fields, Set<Integer> seen) {
        int number = fields.whole("number");
        if (!seen.add(number)) {
            throw new CatalogueException(fields.file, fields.line("number"),
                    new Message("standard.twice").with("number", number));
        }
        Set<String> criteria = new HashSet<>();
        return new Standard(number, fields.text("title"),
                fields.each("criteria", criterion -> CriterionReader.read(criterion, number, criteria)));
    }

    private static OwnLevel ownLevel(Fields fields) {
        Set<String> codes = new HashSet<>();
        return new OwnLevel(fields.whole("level"), fields.textOrNull("article"), fields.truthIfAny("uncertain"),
                fields.textIfAny("note"), fields.each("items", item -> CriterionReader.requirement(item, codes)));
    }

    private static void compare(Fields counts, String name, int found) {
        if (counts.whole(name) != found) {
            throw new CatalogueException(counts.file, counts.line(name), new Message("appendix.count")
                    .with("field", name)
                    .with("stated", counts.whole(name))
                    .with("found", found));
        }
    }
}
