package vn.caitien.app.school;

/** What a school is called, and the paper that says so. */
public record SchoolName(String words, Decision decision) {}
