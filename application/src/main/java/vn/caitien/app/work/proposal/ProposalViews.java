package vn.caitien.app.work.proposal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Deed;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Remark;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.matter.MatterPage;
import vn.caitien.app.work.matter.MattersPage;
import vn.caitien.app.work.matter.Onlooker;

/** Makes the pages of proposals for one reader, who knows what day it is. */
record ProposalViews(Onlooker onlooker) {
    /** In addresses and message keys. */
    static final String WORD = "proposals";
    /** Days after which one that waits is shown as late. */
    private static final int LATE = 30;

    /** @param part which part of the list is shown, from 1 */
    MattersPage all(List<Proposal> proposals, int part) {
        List<Proposal> sorted = proposals.stream().sorted(Comparator.comparing((Proposal one) -> one.waits(today()).isEmpty())
                .thenComparing(Proposal::state).thenComparing(one -> Objects.requireNonNullElse(one.sentOn(), LocalDate.MAX))).toList();
        boolean adds = writes() && onlooker.issued();
        return new MattersPage(onlooker.say("title"), onlooker.crumbs(),
                adds ? List.of(Way.first(onlooker.say("write"), onlooker.fresh())) : List.of(), onlooker.tabs(),
                sorted.stream().filter(one -> adds && one.waits(today()).orElse(0L) > LATE).findFirst().map(this::next).orElse(null),
                sorted.isEmpty() ? null : table(sorted.stream().skip((long) (part - 1) * MattersPage.ROWS).limit(MattersPage.ROWS).toList()),
                MattersPage.paging(onlooker, part, sorted.size()),
                sorted.isEmpty() ? new Empty("none", onlooker.say("none"), onlooker.say("none.why"), List.of()) : null, null);
    }

    /** @param form to write the next step down; null for who may not */
    MatterPage one(Proposal proposal, @Nullable Form form) {
        boolean changes = writes() && onlooker.issued() && proposal.state() == ProposalState.UNSENT;
        return new MatterPage(proposal.title(), onlooker.below(), chip(proposal),
                changes ? List.of(Way.to(onlooker.say("change"), onlooker.at(proposal.id(), "/change"))) : List.of(),
                facts(proposal), onlooker.say("steps"), proposal.steps().stream().map(this::done).toList(), form,
                proposal.waits(today()).map(days -> reminder(proposal, days)).orElse(null));
    }

    /** Whether they may write them, and what became of them. */
    boolean writes() {
        return onlooker.reader().may(Deed.ASSIGN_TASK);
    }

    private Next next(Proposal proposal) {
        return new Next(onlooker.say("next", proposal.title(), proposal.holder(), proposal.waits(today()).orElse(0L)),
                Way.to(onlooker.say("remind"), onlooker.at(proposal.id(), "")));
    }

    private Table table(List<Proposal> proposals) {
        return new Table(onlooker.say("title"), Stream.of("what", "kind", "to", "paper", "state")
                .map(column -> onlooker.say("column." + column)).toList(), proposals.stream().map(this::row).toList());
    }

    private List<Cell> row(Proposal proposal) {
        return List.of(Cell.link(proposal.title(), onlooker.at(proposal.id(), "")),
                Cell.of(onlooker.say("kind." + proposal.asked().kind().key())), Cell.of(proposal.holder()),
                Cell.of(proposal.last(Step.Kind.SENT).map(this::paper).orElse(null)), Cell.chip(chip(proposal)));
    }

    private Chip chip(Proposal proposal) {
        if (!onlooker.issued() && (proposal.state() == ProposalState.UNSENT || proposal.state() == ProposalState.WAITING)) {
            return new Chip(Chip.State.AHEAD, onlooker.say("left"));
        }
        long days = proposal.waits(today()).orElse(0L);
        return switch (proposal.state()) {
            case UNSENT -> new Chip(Chip.State.AHEAD, onlooker.say("state.unsent"));
            case WAITING -> new Chip(days > LATE ? Chip.State.LATE : Chip.State.WAIT, onlooker.say("days", days));
            default -> new Chip(Chip.State.DONE, onlooker.say("state." + proposal.state().key()));
        };
    }

    private List<String> facts(Proposal proposal) {
        List<String> facts = new ArrayList<>(proposal.asked().words().lines().toList());
        facts.add(onlooker.say("fact.kind", onlooker.say("kind." + proposal.asked().kind().key())));
        facts.add(onlooker.say("fact.to", proposal.asked().receiver()));
        proposal.waits(today()).ifPresent(days -> facts.add(onlooker.say("fact.waits", proposal.holder(), days, proposal.sentOn())));
        if (!proposal.asked().items().isEmpty()) {
            facts.add(onlooker.say("fact.items", proposal.asked().items().stream().map(onlooker::item).collect(Collectors.joining("; "))));
        }
        return facts;
    }

    private Remark done(Step step) {
        LocalDateTime at = LocalDateTime.ofInstant(step.at(), Today.VIETNAM);
        String what = onlooker.say("step." + step.kind().key(), step.receiver() == null ? "" : step.receiver(), step.day());
        String numbered = step.paper() == null ? what : onlooker.say("step.paper", what, step.paper());
        return new Remark(step.words() == null ? numbered : onlooker.say("step.words.value", numbered, step.words()), step.name(),
                onlooker.say("wrote"), onlooker.reader().texts().say("matter.when", at.toLocalTime(), at.toLocalDate()));
    }

    private String paper(Step step) {
        return step.paper() == null ? onlooker.reader().texts().date(step.day()) : onlooker.say("paper", step.paper(), step.day());
    }

    private String reminder(Proposal proposal, long days) {
        return onlooker.say("reminder", proposal.holder(), proposal.last(Step.Kind.SENT).map(this::paper).orElse("—"),
                proposal.asked().words(), days, onlooker.plan().title());
    }

    private LocalDate today() {
        return onlooker.reader().today();
    }
}
