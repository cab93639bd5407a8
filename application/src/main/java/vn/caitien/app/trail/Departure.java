package vn.caitien.app.trail;

/**
 * A record as it left an installation.
 *
 * @param installation by what seals of that installation are known
 * @param entries how many
 * @param head the seal of the last of them, in hexadecimal
 * @param sha256 over all of them and their seals; anyone can work it out
 * @param faults how many places were not as that installation had sealed them
 */
public record Departure(String installation, long entries, String head, String sha256, int faults) {}
