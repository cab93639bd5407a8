package vn.caitien.app.improvement;

import vn.caitien.app.access.TestPeople;
import vn.caitien.app.improvement.register.TestRegister;
import vn.caitien.app.school.House;

/** Plans over the database of a test. */
public final class TestHouse {
    private TestHouse() {}

    /** The plans of that house and those people. */
    public static ImprovementPlans plans(House house, TestPeople people) {
        Plans plans = new Plans(house.tables);
        IssuedPapers issued = new IssuedPapers(new Snapshots(house.tables), new IssuedFiles(house.tables), new Besides(house.tables));
        PlanLife life = new PlanLife(plans, new Steps(house.tables), issued, TestRegister.of(house, people.permissions()), house.trail, house.clock);
        return new ImprovementPlans(plans, life, issued, house.years, house.staff, people.permissions(), house.trail, house.tables, house.clock);
    }
}
