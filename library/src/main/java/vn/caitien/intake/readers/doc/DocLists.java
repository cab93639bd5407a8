package vn.caitien.intake.readers.doc;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.ListDefinitions;
import vn.caitien.intake.readers.flow.ListDefinitions.Abstract;
import vn.caitien.intake.readers.flow.ListDefinitions.Instance;
import vn.caitien.intake.readers.flow.ListDefinitions.Level;
import vn.caitien.intake.readers.flow.Lists;

/**
 * Numbers the paragraphs of a document's lists, and puts together what was one list. LibreOffice saves the first item of
 * a list that sets its first number as a list of its own, so that two items in a row are both shown as {@code a)}. A list
 * that begins directly behind the only item of another that looks the same goes on with it; so does one of Roman
 * numbers outside tables, which number nothing but the parts of a document.
 */
final class DocLists {
    private final ListDefinitions definitions;
    private final Lists lists;
    private final Map<String, String> goesOnWith = new HashMap<>();
    private final Map<String, Integer> items = new HashMap<>();
    private @Nullable Level lastLook;
    private String last = "";
    private boolean directly;

    DocLists(@Nullable ListTables tables) {
        definitions = ListTable.read(tables);
        lists = new Lists(definitions);
    }

    /**
     * The mark of the next paragraph, with the space behind it; empty when it has none.
     *
     * @param number of its list, from 1; 0 for none
     */
    String mark(int number, int level, boolean inTable) {
        String list = Integer.toString(number);
        Level look = look(list, level);
        if (look == null) {
            directly = false;
            return "";
        }
        if (!items.containsKey(list) && isRest(look, inTable)) {
            goesOnWith.put(list, last);
        }
        last = goesOnWith.getOrDefault(list, list);
        lastLook = look;
        directly = true;
        items.merge(list, 1, Integer::sum);
        return lists.mark(last, level, null);
    }

    /** A cell ends: what comes next does not stand directly behind what came last. */
    void endCell() {
        directly = false;
    }

    private boolean isRest(Level look, boolean inTable) {
        boolean parts = look.format().equals("upperRoman") && !inTable;
        return look.equals(lastLook) && items.getOrDefault(last, 0) == 1 && (directly || parts);
    }

    private @Nullable Level look(String list, int level) {
        Instance instance = definitions.instances().get(list);
        Abstract definition = instance == null ? null : definitions.abstracts().get(instance.abstractId());
        return definition == null ? null : definition.levels().get(level);
    }
}
