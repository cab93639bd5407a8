package vn.caitien.app.improvement.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Served;
import vn.caitien.app.improvement.intake.Imports.Given;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.intake.PageImages;
import vn.caitien.intake.PageSize;
import vn.caitien.intake.ReadException;
import vn.caitien.plan.Plan;

/** Documents of the running server that are read already. */
public final class TestImports {
    private static final Clock CLOCK = Clock.systemUTC();

    private TestImports() {}

    /** One with that plan in it; its pages are those of a sample. */
    public static UUID read(AccountId account, SchoolId school, Plan... plans) {
        UUID id = Uuid7.at(CLOCK);
        byte[] bytes = sample("preschool-2025.pdf");
        Imports imports = Served.part(Imports.class);
        Served.part(SchoolTables.class).within(school, () -> {
            imports.add(school, account, id, new Given("KH cải tiến.pdf", bytes), CLOCK.instant());
            imports.read(school, id, List.of(plans), new SourceView(sizes(bytes), List.of()));
            return id;
        });
        Served.part(PlanImports.class).one(account, school, id);
        return id;
    }

    /** An invented document. */
    public static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of("..", "samples", name));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static List<PageSize> sizes(byte[] bytes) {
        try {
            return PageImages.sizes(bytes, PlanImports.LIMITS);
        } catch (ReadException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
