package vn.caitien.app.evidence;

import java.util.List;
import java.util.UUID;
import vn.caitien.app.platform.ids.SchoolId;

/** Texts of another module that may cite evidence: whoever keeps such texts tells them here, so that evidence need not know of them. */
public interface CitingTexts {
    /** Those of a school year. */
    List<CitedText> of(SchoolId school, UUID year);
}
