package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.school.CurrentSchool;
import vn.caitien.app.school.CurrentSchool.Here;
import vn.caitien.app.school.CurrentSchool.Keeper;

/** Makes out of a request who asks, where, in which language. While nobody is known to be anywhere, nothing is here. */
@Component
class Asks {
    private final ObjectProvider<CurrentSchool> current;
    private final Visits visits;

    Asks(ObjectProvider<CurrentSchool> current, Visits visits) {
        this.current = current;
        this.visits = visits;
    }

    Asking reading(HttpServletRequest request) {
        return asking(request, known().reading(request));
    }

    Asking changing(HttpServletRequest request) {
        return asking(request, known().changing(request));
    }

    /** The units above, for who may only read them too. */
    Asking readingUnits(HttpServletRequest request) {
        return asking(request, known().readingUnits(request));
    }

    /** For who keeps the installation. */
    Asking founding(HttpServletRequest request) {
        return asking(request, known().founding(request));
    }

    private Asking asking(HttpServletRequest request, Here here) {
        return new Asking(here.actor(), here.school(), here.changes(), visits.texts(request), request);
    }

    private Asking asking(HttpServletRequest request, Keeper keeper) {
        return new Asking(keeper.actor(), null, keeper.changes(), visits.texts(request), request);
    }

    private CurrentSchool known() {
        return current.getIfAvailable(() -> {
            throw new NotHere("a school");
        });
    }
}
