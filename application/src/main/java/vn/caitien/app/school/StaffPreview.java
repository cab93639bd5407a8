package vn.caitien.app.school;

import java.util.List;

/** A staff list before it is taken over: how it is understood, and what would become of each row. Nothing is saved. */
public record StaffPreview(StaffTable table, List<StaffRow> rows) {}
