package vn.caitien.app.improvement.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.RoleWords;
import vn.caitien.app.access.Verdict;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.Verb;
import vn.caitien.app.platform.page.parts.Way;

/** What a reader may do to a plan in its present state, and who may do the rest. */
final class PlanVerbs {
    /** What leads on; a plan that is issued is worked by, not hurried to its close. */
    private static final Set<Verb> ONWARD = EnumSet.of(Verb.SUBMIT, Verb.PASS, Verb.ISSUE);

    private PlanVerbs() {}

    /** One for each they may, what leads on last and filled. */
    static Stream<Way> ways(Reader reader, ImprovementPlan plan) {
        return steps(plan).filter(verb -> verdict(reader, plan, verb).allowed()).sorted((one, other) ->
                        Boolean.compare(one != Verb.WITHDRAW, other != Verb.WITHDRAW))
                .map(verb -> new Way(reader.say("verb." + verb.key()), address(reader, plan, verb), ONWARD.contains(verb)));
    }

    /** What is to be done now, and by whom where it is not for the reader. */
    static String next(Reader reader, ImprovementPlan plan) {
        Stream<String> others = steps(plan).filter(verb -> reader.drafts() && !verdict(reader, plan, verb).allowed())
                .map(verb -> reader.say("who", reader.say("verb." + verb.key()),
                        RoleWords.of(reader.texts(), verdict(reader, plan, verb).who())));
        return Stream.concat(Stream.of(reader.say("next." + plan.state().key())), others).collect(Collectors.joining(" "));
    }

    static String address(Reader reader, ImprovementPlan plan, Verb verb) {
        return reader.at("/" + plan.id() + "/" + verb.key());
    }

    private static Stream<Verb> steps(ImprovementPlan plan) {
        return Arrays.stream(Verb.values()).filter(verb -> verb != Verb.WRITE && verb.fits(plan.state()));
    }

    private static Verdict verdict(Reader reader, ImprovementPlan plan, Verb verb) {
        return reader.rights().may(reader.school(), verb.deed(plan.state()), Matter.ANY);
    }
}
