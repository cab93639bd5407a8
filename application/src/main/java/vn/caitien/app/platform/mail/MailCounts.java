package vn.caitien.app.platform.mail;

/**
 * How many mails of a school are how far; those a person has seen to are not counted.
 *
 * @param waiting those not yet sent, also those being handed over just now
 * @param unsure those that may have been sent
 * @param failed those that were refused for good
 */
public record MailCounts(long waiting, long unsure, long failed) {}
