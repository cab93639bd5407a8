package vn.caitien.app.access;

import java.time.Instant;

/**
 * One place where someone is signed in.
 *
 * @param mark names it without opening it
 * @param device what the browser says of itself
 * @param address where it came from at sign-in
 * @param here whether it is the one that asks
 */
public record SignedIn(String mark, String device, String address, Instant since, Instant lastSeen, boolean here) {}
