package vn.caitien.app.cli;

import vn.caitien.check.Checked;
import vn.caitien.plan.Finding.Severity;

/** How findings of one weight are named and counted. */
final class Severities {

    private Severities() {}

    static String name(Severity severity, Words words) {
        return words.say("check.severity." + severity);
    }

    /** The sums of a check, in one line. */
    static String sums(Checked checked, Words words) {
        return words.say("check.foot", count(checked, Severity.ERROR), count(checked, Severity.WARNING), count(checked, Severity.NOTICE),
                checked.silenced().size());
    }

    static long count(Checked checked, Severity severity) {
        return checked.findings().stream().filter(finding -> finding.severity() == severity).count();
    }
}
