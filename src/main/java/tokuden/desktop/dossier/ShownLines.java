package tokuden.desktop.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.desktop.kit.Texts;
import tokuden.mail.Attachment;
import tokuden.mail.BodyText;
import tokuden.mail.CharsetUse;
import tokuden.mail.DecodedText;
import tokuden.mail.Defect;
import tokuden.mail.HeaderField;
import tokuden.mail.Link;
import tokuden.mail.Mail;

/** Lays a mail out in lines: what a recipient saw, then links, attachments and oddities. */
final class ShownLines {
    private static final List<String> FIELDS =
            List.of("Subject", "From", "Sender", "Reply-To", "To", "Cc", "Date");

    private final Texts texts;

    ShownLines(Texts texts) {
        this.texts = texts;
    }

    List<ShownLine> of(Mail mail) {
        List<ShownLine> all = new ArrayList<>();
        FIELDS.forEach(name -> mail.all(name).forEach(field -> all.add(field(field))));
        mail.texts().forEach(text -> body(text, all));
        links(mail, all);
        attachments(mail.attachments(), all);
        defects(mail.defects(), all);
        return all;
    }

    private ShownLine field(HeaderField field) {
        DecodedText value = field.value();
        int start = value.text().length() - value.text().stripLeading().length();
        return new ShownLine(
                ShownLine.Kind.FIELD,
                field.name() + ": ",
                value.text().strip(),
                Optional.of(value),
                start);
    }

    private void body(BodyText body, List<ShownLine> all) {
        all.add(heading("dossier.mail.body", body.part(), body.kind(), charset(body)));
        String text = body.text();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            String line = text.substring(start, stop).replace('\r', ' ');
            all.add(new ShownLine(ShownLine.Kind.BODY, "", line, Optional.of(body.shown()), start));
            start = stop + 1;
        }
    }

    private String charset(BodyText body) {
        CharsetUse use = body.shown().charset();
        String declared = use.declared().isEmpty() ? "－" : use.declared();
        return texts.of(
                use.guessed() ? "dossier.mail.charset.guessed" : "dossier.mail.charset",
                declared,
                use.used());
    }

    private void links(Mail mail, List<ShownLine> all) {
        List<Link> links = mail.texts().stream().flatMap(t -> t.links().stream()).toList();
        if (!links.isEmpty()) {
            all.add(heading("dossier.mail.links", links.size()));
        }
        for (Link link : links) {
            boolean elsewhere = LinkHosts.leadsElsewhere(link);
            all.add(
                    ShownLine.plain(
                            elsewhere ? ShownLine.Kind.WARNING : ShownLine.Kind.BODY,
                            texts.of(
                                    elsewhere ? "dossier.mail.link.elsewhere" : "dossier.mail.link",
                                    link.shown().strip(),
                                    link.defanged())));
        }
    }

    private void attachments(List<Attachment> attachments, List<ShownLine> all) {
        if (!attachments.isEmpty()) {
            all.add(heading("dossier.mail.attachments", attachments.size()));
        }
        for (Attachment a : attachments) {
            String text =
                    texts.of("dossier.mail.attachment", a.name(), a.type(), a.size(), a.sha256());
            all.add(ShownLine.plain(ShownLine.Kind.BODY, text));
        }
    }

    private void defects(List<Defect> defects, List<ShownLine> all) {
        if (!defects.isEmpty()) {
            all.add(heading("dossier.mail.defects", defects.size()));
        }
        for (Defect d : defects) {
            String args = String.join(", ", d.args());
            all.add(
                    ShownLine.plain(
                            ShownLine.Kind.BODY,
                            texts.of("dossier.mail.defect", d.kind(), d.offset(), args)));
        }
    }

    private ShownLine heading(String key, Object... args) {
        return ShownLine.plain(ShownLine.Kind.HEADING, texts.of(key, args));
    }
}
