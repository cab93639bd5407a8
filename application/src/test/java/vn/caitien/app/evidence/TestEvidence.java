package vn.caitien.app.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import vn.caitien.app.access.TestPeople;
import vn.caitien.app.platform.files.FileStores;
import vn.caitien.app.school.House;

/** Evidence over the database of a test. */
public final class TestEvidence {
    private TestEvidence() {}

    /** The documents of that house and those people, with files in that folder. */
    public static EvidenceDocuments documents(House house, TestPeople people, Path folder) {
        Emptying emptying = new Emptying(new Parts(house.tables), new ReadTexts(house.tables), FileStores.disk(folder, house.clock), house.trail, house.tables, house.clock);
        return new EvidenceDocuments(new Documents(house.tables), new Coding(new Codes(house.tables), house.clock), new Filings(house.tables),
                emptying, house.years, people.permissions(), house.trail, house.tables, house.clock);
    }

    /** Filed under one criterion, with the next free code. */
    public static Filed under(UUID year, String criterion) {
        return new Filed(year, criterion, List.of(), null);
    }
}
