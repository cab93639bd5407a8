package vn.caitien.samples.flat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** Some texts of each shape for the tests of this package, each made once. */
final class Texts {
    private static final Map<TextShape, List<Flattened>> SOME = new ConcurrentHashMap<>();

    private Texts() {}

    static List<Flattened> some(TextShape shape) {
        return SOME.computeIfAbsent(shape, each ->
                LongStream.range(20, 32).mapToObj(seed -> FlatDocuments.random(each, seed)).toList());
    }
}
