package tokuden.desktop.shell;

import java.time.Clock;
import tokuden.casework.Cases;
import tokuden.casework.Caseworker;
import tokuden.desktop.intake.Receiving;
import tokuden.desktop.order.OrderPapers;
import tokuden.desktop.origin.Resolvers;
import tokuden.desktop.papers.PaperRoom;
import tokuden.desktop.today.TodayViewModel;
import tokuden.evidence.Exhibits;
import tokuden.examination.Examinations;
import tokuden.examination.Examiner;
import tokuden.law.Act;
import tokuden.mail.MailReader;
import tokuden.mail.sender.SenderTracing;
import tokuden.office.Journal;
import tokuden.office.Office;
import tokuden.reports.DnsRecords;
import tokuden.reports.Reports;

/** Everything the window works on, as the domain knows it; joined elsewhere. */
public record Desk(
        Office office,
        Exhibits exhibits,
        Reports reports,
        Examinations examinations,
        Examiner examiner,
        Cases cases,
        TodayViewModel.Boards boards,
        Journal journal,
        Caseworker caseworker,
        Receiving receiving,
        OrderPapers papers,
        PaperRoom paperRoom,
        MailReader reader,
        Act act,
        SenderTracing tracing,
        DnsRecords dns,
        Resolvers resolvers,
        Clock clock,
        Door door,
        CaseRooms rooms) {}
