package vn.caitien.paper.document;

/** What stands on a paper, from top to bottom. */
public sealed interface Block permits Letterhead, Title, Heading, Paragraph, Table, Signature, AnnexHead, Code {}
