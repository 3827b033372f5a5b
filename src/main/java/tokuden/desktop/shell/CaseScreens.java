package tokuden.desktop.shell;

import java.util.Optional;
import tokuden.desktop.approval.ApproverView;
import tokuden.desktop.approval.ApproverViewModel;
import tokuden.desktop.approval.DraftingView;
import tokuden.desktop.approval.DraftingViewModel;
import tokuden.desktop.approval.InboxView;
import tokuden.desktop.approval.InboxViewModel;
import tokuden.desktop.course.CourseView;
import tokuden.desktop.course.CourseViewModel;
import tokuden.desktop.dispatch.NumbersView;
import tokuden.desktop.dispatch.NumbersViewModel;
import tokuden.desktop.exchanges.ExchangesView;
import tokuden.desktop.exchanges.ExchangesViewModel;
import tokuden.desktop.founding.FoundingView;
import tokuden.desktop.founding.FoundingViewModel;
import tokuden.desktop.health.HealthView;
import tokuden.desktop.health.HealthViewModel;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Network;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Workspace;
import tokuden.desktop.ledger.LedgerView;
import tokuden.desktop.ledger.LedgerViewModel;
import tokuden.desktop.packages.PackagesView;
import tokuden.desktop.packages.PackagesViewModel;
import tokuden.desktop.partners.PartnersView;
import tokuden.desktop.partners.PartnersViewModel;
import tokuden.desktop.register.RegisterView;
import tokuden.desktop.register.RegisterViewModel;
import tokuden.desktop.safekeeping.SafekeepingView;
import tokuden.desktop.safekeeping.SafekeepingViewModel;
import tokuden.desktop.wording.WordingView;
import tokuden.desktop.wording.WordingViewModel;

/** The screens of case work: 決裁, 起案, 経過, 書類, 文言, 登録簿, 台帳, 初期設定. */
final class CaseScreens {
    private final CaseRooms rooms;
    private final Workspace work;
    private final FrameViewModel frame;
    private final Network network;
    private final Look look;

    CaseScreens(CaseRooms rooms, Workspace work, FrameViewModel frame, Network network, Look look) {
        this.network = network;
        this.rooms = rooms;
        this.work = work;
        this.frame = frame;
        this.look = look;
    }

    /** The screen of that place; empty where it is no place of case work. */
    Optional<Screen> of(Place place) {
        if (place instanceof Place.Inbox) {
            return Optional.of(inbox());
        }
        if (place instanceof Place.OneDraft one) {
            return Optional.of(approver(one));
        }
        if (place instanceof Place.Drafting drafting) {
            return Optional.of(drafting(drafting));
        }
        if (place instanceof Place.Course course) {
            return Optional.of(course(course));
        }
        return desks(place);
    }

    private Optional<Screen> desks(Place place) {
        if (place instanceof Place.Register register) {
            return Optional.of(register(register));
        }
        if (place instanceof Place.Ledger ledger) {
            return Optional.of(ledger(ledger));
        }
        if (place instanceof Place.Exchanges) {
            return Optional.of(exchanges());
        }
        if (place instanceof Place.Partners) {
            return Optional.of(partners());
        }
        if (place instanceof Place.Numbers) {
            return Optional.of(numbers());
        }
        if (place instanceof Place.Wording wording) {
            return Optional.of(wording(wording));
        }
        if (place instanceof Place.Packages packages) {
            return Optional.of(packages(packages));
        }
        if (place instanceof Place.StoreHealth) {
            return Optional.of(health());
        }
        if (place instanceof Place.Founding) {
            return Optional.of(founding());
        }
        if (place instanceof Place.Safekeeping) {
            return Optional.of(safekeeping());
        }
        return Optional.empty();
    }

    private Screen course(Place.Course place) {
        CourseViewModel model = new CourseViewModel(rooms.logbook(), work);
        Screen screen = new CourseView(model, work.texts(), frame, look);
        model.open().addListener((of, was, is) -> frame.readJournal());
        model.show(place.number());
        return screen;
    }

    private Screen register(Place.Register place) {
        RegisterViewModel model =
                new RegisterViewModel(rooms.shelves().subjects(), rooms.registrar(), work, frame);
        Screen screen = new RegisterView(model, work.texts(), look);
        model.show(place.subject());
        return screen;
    }

    private Screen ledger(Place.Ledger place) {
        CaseRooms.Shelves shelves = rooms.shelves();
        LedgerViewModel model =
                new LedgerViewModel(shelves.journal(), shelves.rights(), work, rooms.clock());
        place.subject().ifPresent(model.subject()::set);
        return new LedgerView(model, work.texts(), look);
    }

    private Screen exchanges() {
        CaseRooms.Shelves shelves = rooms.shelves();
        ExchangesViewModel.Sources sources =
                new ExchangesViewModel.Sources(shelves.journal(), shelves.log(), shelves.rights());
        return new ExchangesView(new ExchangesViewModel(sources, work, frame), work.texts(), look);
    }

    private Screen partners() {
        return new PartnersView(
                new PartnersViewModel(rooms.partners().get(), work, rooms.clock()),
                work.texts(),
                look);
    }

    private Screen numbers() {
        NumbersViewModel model =
                new NumbersViewModel(
                        rooms.shelves().register(),
                        rooms.dispatching(),
                        work,
                        frame,
                        rooms.clock());
        Screen screen = new NumbersView(model, work.texts(), look);
        model.show();
        return screen;
    }

    private Screen wording(Place.Wording place) {
        WordingViewModel model = new WordingViewModel(rooms.wording(), work, rooms.clock());
        Screen screen = new WordingView(model, work.texts());
        model.show(place.form());
        return screen;
    }

    private Screen packages(Place.Packages place) {
        PackagesViewModel model = new PackagesViewModel(rooms.packing(), work, network);
        Screen screen = new PackagesView(model, work.texts(), frame);
        model.packed().addListener((of, was, is) -> frame.readJournal());
        model.show(place.number());
        return screen;
    }

    private Screen health() {
        HealthViewModel model = new HealthViewModel(rooms.health(), work, frame::readJournal);
        Screen screen = new HealthView(model, work.texts());
        model.show();
        return screen;
    }

    private Screen founding() {
        FoundingViewModel model =
                new FoundingViewModel(
                        rooms.foundation(),
                        rooms.shelves().rights().get().office(),
                        work,
                        rooms.clock(),
                        frame::startAgain);
        return new FoundingView(model, work.texts(), look);
    }

    private Screen safekeeping() {
        SafekeepingViewModel model =
                new SafekeepingViewModel(rooms.backups(), work, rooms.clock(), frame::readJournal);
        Screen screen = new SafekeepingView(model, work.texts(), look);
        model.show();
        return screen;
    }

    private Screen inbox() {
        InboxViewModel model =
                new InboxViewModel(rooms.circulars(), rooms.shelves().board(), work, frame);
        return new InboxView(model, work.texts(), look);
    }

    private Screen approver(Place.OneDraft place) {
        ApproverViewModel model = new ApproverViewModel(rooms.circulars(), work);
        Screen screen = new ApproverView(model, work.texts(), frame);
        model.open().addListener((of, was, is) -> frame.readJournal());
        model.show(place.number());
        return screen;
    }

    private Screen drafting(Place.Drafting place) {
        DraftingViewModel model = new DraftingViewModel(rooms.circulars(), work);
        Screen screen = new DraftingView(model, work.texts(), frame);
        model.open().addListener((of, was, is) -> frame.readJournal());
        model.show(place.number());
        return screen;
    }
}
