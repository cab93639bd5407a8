package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.school.CurrentSchool;
import vn.caitien.app.school.CurrentSchool.Here;

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
        return asking(request, CurrentSchool::reading);
    }

    Asking changing(HttpServletRequest request) {
        return asking(request, CurrentSchool::changing);
    }

    private Asking asking(HttpServletRequest request, BiFunction<CurrentSchool, HttpServletRequest, Here> way) {
        CurrentSchool known = current.getIfAvailable(() -> {
            throw new NotHere("a school");
        });
        return new Asking(way.apply(known, request), visits.texts(request), request);
    }
}
