package vn.caitien.app.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.check.Checked;
import vn.caitien.check.Silenced;
import vn.caitien.plan.Finding;

/** What a check found, as tables as wide as the terminal. */
final class FindingTable {
    private static final String COLUMN = "check.column.";
    /** Shares of what the severity leaves of the width. */
    private static final List<Integer> SHARES = List.of(20, 38, 26, 16);
    private static final List<Integer> SILENCED_SHARES = List.of(20, 48, 32);
    private static final int SEVERITY = 8;
    private static final int BORDER = 3;
    private static final int HUNDRED = 100;
    /** Of a narrower terminal every word would be cut. */
    private static final int LEAST = 80;
    /** Wider lines are hard to read. */
    private static final int MOST = 180;

    private final Words words;
    private final int width;

    FindingTable(RootCommand root) {
        words = root.words();
        width = Math.clamp(root.terminal().columns(), LEAST, MOST);
    }

    String of(Checked checked) {
        StringBuilder text = new StringBuilder(PlanTable.whose(checked.plan().header())).append('\n');
        if (checked.findings().isEmpty()) {
            text.append(words.say("check.nothing")).append('\n');
        } else {
            TextTable table = table(SHARES, "severity", "place", "message", "proposal", "basis");
            checked.findings().forEach(finding -> table.add(List.of(Severities.name(finding.severity(), words),
                    shown(finding.where()), message(finding), shown(finding.suggestion()), shown(finding.basis()))));
            text.append(table).append('\n');
        }
        if (!checked.silenced().isEmpty()) {
            TextTable table = table(SILENCED_SHARES, "severity", "place", "message", "reason");
            for (Silenced silenced : checked.silenced()) {
                Finding finding = silenced.finding();
                table.add(List.of(Severities.name(finding.severity(), words), shown(finding.where()), message(finding),
                        silenced.by().reason()));
            }
            text.append(words.say("check.silenced")).append('\n').append(table).append('\n');
        }
        return text.append(Severities.sums(checked, words)).append('\n').toString();
    }

    /** The id of the rule stands there too: by it a finding is silenced. */
    private static String message(Finding finding) {
        return finding.message() + "\n[" + finding.rule() + "]";
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    private TextTable table(List<Integer> shares, String... columns) {
        int free = width - SEVERITY - BORDER * columns.length - 1;
        List<Integer> widths = Stream.concat(Stream.of(SEVERITY), shares.stream().map(share -> free * share / HUNDRED)).toList();
        return new TextTable(widths, Stream.of(columns).map(column -> words.say(COLUMN + column)).toList());
    }
}
