package vn.caitien.evidence.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A kind of document.
 *
 * @param id never changes, e.g. {@code quyet-dinh}
 * @param name as people say it, e.g. {@code Quyết định}
 * @param sign what stands for it in a number (Nghị định 30/2020/NĐ-CP, Phụ lục III); null where it has none
 */
public record DocumentKind(String id, String name, @Nullable String sign) {}
