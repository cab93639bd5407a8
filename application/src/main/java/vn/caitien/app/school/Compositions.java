package vn.caitien.app.school;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.Fact;

/** Who should be in bodies, by circular: the data file {@code compositions.yaml} over the facts of the catalogue. */
final class Compositions {
    private static final List<Entry> ENTRIES = read();

    /** Rules that rest on one fact of some circulars. */
    private record Entry(List<String> circulars, BodyKind body, String fact, List<Warning.Rule> rules) {}

    private Compositions() {}

    /** What is to be looked at in the bodies of a year, as they are on that day. */
    static List<Warning> warnings(Circular circular, List<Body> bodies, LocalDate day) {
        return ENTRIES.stream().filter(entry -> entry.circulars().contains(circular.id()))
                .flatMap(entry -> circular.fact(entry.fact()).stream().flatMap(fact -> bodies.stream()
                        .filter(body -> body.kind() == entry.body())
                        .flatMap(body -> entry.rules().stream()
                                .flatMap(rule -> warning(rule, body, bodies, day, circular, fact).stream()))))
                .toList();
    }

    private static Optional<Warning> warning(
            Warning.Rule rule, Body body, List<Body> bodies, LocalDate day, Circular circular, Fact fact) {
        List<Member> members = body.on(day);
        int number = Integer.parseInt(fact.value());
        return switch (rule) {
            case LEAST -> when(members.size() < number, rule, body, members.size(), number, circular, fact);
            case ODD -> when(members.size() % 2 == 0, rule, body, members.size(), 0, circular, fact);
            case ONE_CHAIR -> one(BodyRole.CHAIR, rule, body, members, circular, fact);
            case ONE_SECRETARY -> one(BodyRole.SECRETARY, rule, body, members, circular, fact);
            case SECRETARIES -> {
                int have = (int) bodies.stream()
                        .filter(other -> other.kind() == BodyKind.SECRETARIES).count();
                yield when(have < number, rule, body, have, number, circular, fact);
            }
        };
    }

    private static Optional<Warning> one(
            BodyRole role, Warning.Rule rule, Body body, List<Member> members, Circular circular, Fact fact) {
        int have = (int) members.stream().filter(member -> member.role() == role).count();
        return when(have != 1, rule, body, have, 1, circular, fact);
    }

    private static Optional<Warning> when(
            boolean wrong, Warning.Rule rule, Body body, int have, int want, Circular circular, Fact fact) {
        return wrong
                ? Optional.of(new Warning(body.id(), rule, have, want, circular.document(), fact.article(), !fact.uncertain()))
                : Optional.empty();
    }

    private static List<Entry> read() {
        try (InputStream in = Objects.requireNonNull(Compositions.class.getResourceAsStream("compositions.yaml"))) {
            return YAMLMapper.builder().enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE).build()
                    .readValue(in, new TypeReference<List<Entry>>() {});
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
