package tokuden.law;

import java.util.Arrays;
import java.util.List;
import tokuden.law.Edition.OrderRule;
import tokuden.law.Edition.Threat;

/** Turns the file of an edition into the {@link Edition}. */
final class EditionXml {
    private EditionXml() {}

    static Edition edition(LawElement file) {
        LawElement orders = file.child("orders");
        return new Edition(
                new EditionKey(file.day("inForceFrom")),
                titles(file.child("titles")),
                file.wordsOf("amendedBy"),
                file.wordsOf("mainPoint"),
                file.wordsOf("source"),
                file.day("asKnownOn"),
                coverage(file.child("coverage")),
                file.child("duties").each("duty", EditionXml::duty),
                orders.provision(),
                orders.each("order", EditionXml::orderRule),
                file.child("threats").each("threat", EditionXml::threat),
                file.child("articles").each("article", EditionXml::article),
                file.child("openPoints").each("openPoint", EditionXml::openPoint));
    }

    private static Titles titles(LawElement titles) {
        return new Titles(
                titles.attribute("act"),
                titles.attribute("number"),
                titles.attribute("shortName"),
                titles.attribute("lawId"),
                titles.attribute("ordinance"),
                titles.attribute("ordinanceNumber"));
    }

    private static Coverage coverage(LawElement coverage) {
        return new Coverage(
                coverage.child("definition").provision(),
                coverage.each("method", m -> m.oneOf(SendingMethod.class, "name")),
                coverage.attribute("methodsSource"),
                coverage.oneOf(Coverage.Recipients.class, "recipients"),
                coverage.each("exclusion", EditionXml::exclusion));
    }

    private static Coverage.Exclusion exclusion(LawElement exclusion) {
        return new Coverage.Exclusion(
                exclusion.oneOf(Coverage.Exclusion.Kind.class, "kind"),
                exclusion.provision(),
                exclusion.words());
    }

    private static Duty duty(LawElement duty) {
        return new Duty(
                duty.oneOf(Breach.class, "breach"),
                duty.provision(),
                duty.attribute("heading"),
                duty.each("item", EditionXml::item));
    }

    private static Duty.Item item(LawElement item) {
        return new Duty.Item(
                item.oneOf(LabellingItem.class, "name"),
                item.provision(),
                item.oneOf(Place.class, "place"),
                item.attribute("text"),
                item.wordsOf("description"),
                item.each("also", LawElement::provision),
                item.each("contact", c -> c.oneOf(Duty.Contact.class, "kind")),
                item.each("placement", EditionXml::placement));
    }

    private static Duty.Placement placement(LawElement placement) {
        return new Duty.Placement(
                placement.oneOf(SendingMethod.class, "method"),
                placement.oneOf(Place.class, "place"),
                placement.flag("confirmed"));
    }

    private static OrderRule orderRule(LawElement order) {
        return new OrderRule(
                order.oneOf(Breach.class, "breach"),
                order.each("issuer", LawElement::words),
                order.flag("entrusterToo"),
                order.flag("confirmed"));
    }

    private static Threat threat(LawElement threat) {
        return new Threat(
                threat.oneOf(Threat.Kind.class, "kind"),
                breaches(threat.attribute("breaches")),
                penalty(threat));
    }

    private static List<Breach> breaches(String names) {
        return Arrays.stream(names.split("\\s+"))
                .filter(name -> !name.isEmpty())
                .map(Breach::valueOf)
                .toList();
    }

    private static Penalty penalty(LawElement threat) {
        LawElement individual = threat.child("individual");
        LawElement corporate = threat.child("corporate");
        return new Penalty(
                threat.provision(),
                individual.words(),
                corporate.provision(),
                corporate.words(),
                individual.flag("confirmed") && corporate.flag("confirmed"));
    }

    private static Article article(LawElement article) {
        return new Article(article.attribute("subject"), article.provision(), article.words());
    }

    private static OpenPoint openPoint(LawElement point) {
        return new OpenPoint(point.attribute("subject"), point.words());
    }
}
