package vn.caitien.app.work.calendar;

import java.net.URI;
import java.util.List;
import java.util.Map;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * What a calendar tells.
 *
 * @param name of the school
 * @param site the address of the pages, for links to tasks
 * @param titles of the plans
 */
record FeedContent(Feed feed, SchoolId school, String name, URI site, List<FeedDay> days, Map<PlanId, String> titles, OfficialDays official) {}
