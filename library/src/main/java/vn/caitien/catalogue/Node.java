package vn.caitien.catalogue;

import java.util.List;
import java.util.Map;

/** A piece of a data file with the line it starts on, from 1. */
sealed interface Node {

    int line();

    /** A text; in YAML anything that is not plainly a number, a truth or nothing. */
    record Text(int line, String value) implements Node {}

    /** A number as written. */
    record Figures(int line, String digits) implements Node {}

    /** True or false. */
    record Truth(int line, boolean value) implements Node {}

    /** A null. */
    record Nothing(int line) implements Node {}

    /** A list. */
    record Items(int line, List<Node> all) implements Node {}

    /** Named fields in the order of the file. */
    record Fields(int line, Map<String, Node> all) implements Node {}
}
