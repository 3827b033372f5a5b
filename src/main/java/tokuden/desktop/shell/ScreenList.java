package tokuden.desktop.shell;

import tokuden.desktop.cases.CasesView;
import tokuden.desktop.cases.CasesViewModel;
import tokuden.desktop.dossier.DossierView;
import tokuden.desktop.dossier.DossierViewModel;
import tokuden.desktop.dossier.MailSheets;
import tokuden.desktop.intake.IntakeView;
import tokuden.desktop.intake.IntakeViewModel;
import tokuden.desktop.intake.ReportPages;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Workspace;
import tokuden.desktop.order.OrderView;
import tokuden.desktop.order.OrderViewModel;
import tokuden.desktop.papers.PapersView;
import tokuden.desktop.papers.PapersViewModel;
import tokuden.desktop.parties.PartiesView;
import tokuden.desktop.parties.PartiesViewModel;
import tokuden.desktop.today.TodayView;
import tokuden.desktop.today.TodayViewModel;

/** Which screen a place has. Intake keeps its state while the window is open; others read anew. */
final class ScreenList {
    private final Desk desk;
    private final Workspace work;
    private final Navigator navigator;
    private final Look look;
    private final IntakeViewModel intake;

    ScreenList(Desk desk, Workspace work, Navigator navigator, Look look) {
        this.desk = desk;
        this.work = work;
        this.navigator = navigator;
        this.look = look;
        intake =
                new IntakeViewModel(
                        desk.receiving(),
                        new ReportPages(desk.reports(), desk.examinations(), desk.cases()),
                        desk.caseworker(),
                        work,
                        navigator);
    }

    Screen of(Place place) {
        if (place instanceof Place.OneCase one) {
            return dossier(one);
        }
        if (place instanceof Place.Parties parties) {
            return parties(parties);
        }
        if (place instanceof Place.Order order) {
            return order(order);
        }
        if (place instanceof Place.Papers papers) {
            return papers(papers);
        }
        if (place instanceof Place.Today) {
            TodayViewModel model = new TodayViewModel(desk.boards(), work, navigator);
            return new TodayView(model, new Screens(work.texts()), work.texts(), look);
        }
        if (place instanceof Place.Cases) {
            CasesViewModel model = new CasesViewModel(desk.cases(), work, navigator);
            return new CasesView(model, new Screens(work.texts()), work.texts(), look);
        }
        return new IntakeView(intake, new Screens(work.texts()), work.texts(), look);
    }

    private Screen dossier(Place.OneCase place) {
        MailSheets sheets = new MailSheets(desk.exhibits(), desk.examinations(), desk.reader());
        DossierViewModel model = new DossierViewModel(desk.cases(), sheets, work);
        Screen screen = new DossierView(model, desk.caseworker(), work, navigator, look);
        model.show(place.number(), place.mail());
        return screen;
    }

    private Screen parties(Place.Parties place) {
        PartiesViewModel model = new PartiesViewModel(desk.cases(), desk.caseworker(), work);
        Screen screen = new PartiesView(model, work.texts(), navigator, look);
        model.show(place.number());
        return screen;
    }

    private Screen papers(Place.Papers place) {
        PapersViewModel model = new PapersViewModel(desk.cases(), desk.paperRoom(), work);
        Screen screen = new PapersView(model, work.texts(), navigator);
        model.show(place.number());
        return screen;
    }

    private Screen order(Place.Order place) {
        OrderViewModel model =
                new OrderViewModel(desk.cases(), desk.caseworker(), desk.papers(), work);
        Screen screen =
                new OrderView(model, work.texts(), navigator, desk.clock(), desk.office().symbol());
        model.show(place.number());
        return screen;
    }
}
