package vn.caitien.app.improvement.intake.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Refusal;

/**
 * Of which year a draft is to be, and what it is called: the template {@code improvement/intake/save}.
 *
 * @param refusal where the school has no year; null else
 * @param fields none where nothing can be saved
 */
public record SavePage(List<Crumb> crumbs, String lead, String action, int version, @Nullable Refusal refusal,
        List<Field> fields, String back) {}
