package vn.caitien.app.platform.mail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rung when mail was put, so that it need not wait for the next look. */
@Component
class MailBell {
    private volatile Runnable rung = () -> {};

    /** Who comes when it is rung; returns at once, and throws nothing. */
    void answers(Runnable one) {
        rung = one;
    }

    /** Rings when the transaction that is under way is committed, and not when it is undone. */
    void ringAfterCommit() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    rung.run();
                }
            });
        }
    }
}
