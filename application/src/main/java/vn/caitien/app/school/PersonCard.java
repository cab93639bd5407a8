package vn.caitien.app.school;

import java.util.List;

/** A person with their posts: all of them, the latest first, or those of a day. */
public record PersonCard(Person person, List<Post> posts) {}
