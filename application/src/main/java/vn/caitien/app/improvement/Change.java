package vn.caitien.app.improvement;

import java.time.Instant;
import vn.caitien.app.access.AccountId;

/** Who changed something last, and when. */
public record Change(AccountId by, Instant at) {}
