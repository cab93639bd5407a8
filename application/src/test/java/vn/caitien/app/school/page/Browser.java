package vn.caitien.app.school.page;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Templates;
import vn.caitien.app.platform.page.TestServer;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.school.CurrentSchool;
import vn.caitien.app.school.House;

/** The pages of one school, as someone at work in it has them. */
final class Browser {
    private static final Visits VISITS = TestServer.get().part(Visits.class);
    private static final Templates TEMPLATES = TestServer.get().part(Templates.class);

    final House house;
    final SchoolId school;
    boolean changes = true;
    private final MockMvc pages;

    Browser(Path folder) {
        house = new House(folder);
        school = house.school();
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("current", current());
        Asks asks = new Asks(beans.getBeanProvider(CurrentSchool.class), VISITS);
        pages = MockMvcBuilders.standaloneSetup(
                new CardController(asks, house.cards),
                new CardChangeController(asks, house.cards, new CardForms(house.cards, new CommuneFields(house.units), house.clock)),
                new SchoolsController(asks, house.register, house.cards, new FoundingForm(new CommuneFields(house.units), house.clock)),
                new UnitsController(asks, house.units, new UnitPages(house.units, house.unitLists, house.clock),
                        new UnitForms(house.units, house.unitLists, house.clock)),
                new BodyChangeController(asks, house.bodies, new BodyChangeForms(house.bodies, house.years, house.staff)),
                new SitesController(asks, house.sites),
                new YearsController(asks, house.years), new StaffController(asks, house.staff),
                new PersonController(asks, house.staff), new ImportController(asks, house.imports, house.clock),
                new BodiesController(asks, house.bodies, house.years, new BodyForms(house.staff), house.clock),
                new SheetController(asks, house.sheets, house.years, house.clock))
                .setViewResolvers((name, locale) -> name.startsWith("redirect:") ? new RedirectView(name.substring("redirect:".length())) : view(name)).build();
    }

    String open(String address) throws Exception {
        return pages.perform(get(at(address))).andReturn().getResponse().getContentAsString();
    }

    /** Sends a form; gives where it leads, or the page that came back. */
    String send(String address, String... namesAndValues) throws Exception {
        return send(address, null, namesAndValues);
    }

    String send(String address, byte @Nullable [] file, String... namesAndValues) throws Exception {
        MockMultipartHttpServletRequestBuilder form = multipart(at(address));
        if (file != null) {
            form.file(new MockMultipartFile("file", "list.xlsx", null, file));
        }
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.param(namesAndValues[at], namesAndValues[at + 1]);
        }
        MockHttpServletResponse answer = pages.perform(form).andReturn().getResponse();
        String way = answer.getRedirectedUrl();
        return way == null ? answer.getContentAsString() : way;
    }

    private String at(String address) {
        return address.startsWith("/schools") || address.startsWith("/units") ? address : "/schools/" + school + address;
    }

    UUID year() {
        return house.years.open(House.ACTOR, school, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
    }

    private CurrentSchool current() {
        return new CurrentSchool() {
            @Override
            public Here reading(HttpServletRequest request) {
                return new Here(school, House.ACTOR, changes);
            }

            @Override
            public Here changing(HttpServletRequest request) {
                if (!changes) {
                    throw new NotHere("school " + school);
                }
                return reading(request);
            }

            @Override
            public Keeper readingUnits(HttpServletRequest request) {
                return new Keeper(House.ACTOR, changes);
            }

            @Override
            public Keeper founding(HttpServletRequest request) {
                if (!changes) {
                    throw new NotHere("the installation");
                }
                return readingUnits(request);
            }
        };
    }

    private static View view(String name) {
        return (model, request, response) -> TEMPLATES.write(name, Objects.requireNonNull(model), VISITS.plain(request), response);
    }
}
