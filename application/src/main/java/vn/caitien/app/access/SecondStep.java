package vn.caitien.app.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.trail.Trail;

/** The second step of signing in: a code from a phone, or one from paper when the phone is lost. Each is good once. */
@Service
class SecondStep {
    private static final String PAPER = "paper code";

    private final CodeKeys keys;
    private final AccessKey lock;
    private final Trail trail;
    private final CommonViews views;
    private final Clock clock;

    SecondStep(CodeKeys keys, AccessKey lock, Trail trail, CommonViews views, Clock clock) {
        this.keys = keys;
        this.lock = lock;
        this.trail = trail;
        this.views = views;
        this.clock = clock;
    }

    /**
     * Turns it on, once a first code shows that the phone has the key.
     *
     * @return the codes to print, shown this once; empty when the code is not of that key
     */
    Optional<List<String>> turnOn(AccountId account, CodeKey key, String code) {
        OptionalLong step = key.step(code, clock);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        List<String> sheet = PaperCode.sheet();
        return Optional.of(views.within(() -> {
            trail.record(account.actor(), AccessKind.SECOND_STEP_ON.of(account.value()));
            keys.set(account, lock.lock(account, key.bytes()), step.getAsLong());
            keys.paper(account, hashes(account, sheet));
            return sheet;
        }));
    }

    /** A new sheet; the old one is worth nothing from then on. */
    List<String> newSheet(AccountId account) {
        List<String> sheet = PaperCode.sheet();
        return views.within(() -> {
            trail.record(account.actor(), AccessKind.NEW_CODES.of(account.value()));
            keys.paper(account, hashes(account, sheet));
            return sheet;
        });
    }

    void turnOff(AccountId account) {
        views.within(() -> {
            trail.record(account.actor(), AccessKind.SECOND_STEP_OFF.of(account.value()));
            keys.remove(account);
            return true;
        });
    }

    /** How many codes on paper are left. */
    int paperLeft(AccountId account) {
        return keys.paperLeft(account);
    }

    boolean accepts(AccountId account, String code) {
        OptionalLong step = keys.locked(account)
                .map(locked -> new CodeKey(lock.unlock(account, locked)).step(code, clock))
                .orElse(OptionalLong.empty());
        return step.isPresent() && keys.use(account, step.getAsLong());
    }

    boolean acceptsPaper(AccountId account, String code) {
        return keys.usePaper(account, hash(account, code), clock.instant());
    }

    private List<byte[]> hashes(AccountId account, List<String> sheet) {
        return sheet.stream().map(code -> hash(account, code)).toList();
    }

    private byte[] hash(AccountId account, String code) {
        return lock.hash(PAPER, account + "\n" + PaperCode.plain(code));
    }
}
