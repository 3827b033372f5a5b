package tokuden.documents.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.wording.Ladder;
import tokuden.documents.wording.Phrases;
import tokuden.law.Breach;
import tokuden.law.Edition;
import tokuden.law.Procedure;

/**
 * The criminal referral (告発状, 刑事訴訟法239条2項): who refers, against whom (不詳 if unknown), which acts,
 * which offence by the law of the day of each act, how it came about, with which evidence. Its date
 * stays blank until it is accepted.
 */
public final class ReferralForm implements Form<ReferralForm.Facts> {
    /**
     * One who is accused; every field may be "" where it is not known.
     *
     * @param representative for a legal person
     */
    public record Accused(
            String name,
            String address,
            String occupation,
            Optional<LocalDate> born,
            String representative) {}

    /**
     * An act, to be told in one paragraph.
     *
     * @param breach the duty it breached, or on which the order was that it disobeyed
     * @param offence what is punished
     * @param at when it was done
     * @param who by whom, {@code 被告発人}
     * @param recipients to whom, {@code 氏名不詳者3名の携帯電話}
     * @param means with what
     * @param what what was done, ending as a noun would follow
     * @param evidence pieces it rests on, by id
     */
    public record Act(
            Breach breach,
            Edition.Threat.Kind offence,
            Optional<Instant> at,
            String who,
            String place,
            String recipients,
            String means,
            String what,
            List<String> evidence) {
        public Act {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * What a referral says.
     *
     * @param addressee prosecutor's office or police
     * @param accusers who refers: office, post, name
     * @param draft true until it may be handed over
     */
    public record Facts(
            String id,
            LocalDate draftedOn,
            String addressee,
            List<String> accusers,
            List<Accused> accused,
            List<Act> acts,
            List<Evidence.Stated> circumstances,
            Evidence evidence,
            List<String> attachments,
            boolean draft) {
        public Facts {
            accusers = List.copyOf(accusers);
            accused = List.copyOf(accused);
            acts = List.copyOf(acts);
            circumstances = List.copyOf(circumstances);
            attachments = List.copyOf(attachments);
        }
    }

    @Override
    public String kind() {
        return "referral";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        Phrases phrases = paper.phrases();
        Offences offences = new Offences(stationery.act(), phrases);
        paper.act(facts.draftedOn());
        Addressee addressee = new Addressee("", facts.addressee(), "");
        paper.fields()
                .part(
                        "頭書",
                        List.of(
                                new Block.Letterhead(
                                        "",
                                        phrases.text("date.blank"),
                                        List.of(addressee.lines(phrases)),
                                        facts.accusers())))
                .runs("告発の根拠", paper.procedure(Procedure.REFERRAL_DUTY, facts.draftedOn(), true))
                .part("被告発人", accused(facts.accused(), phrases))
                .part("告発事実", acts(facts, phrases))
                .part("罰条", offences.blocks(facts.acts(), facts.draftedOn()))
                .lineRuns(
                        "経緯",
                        facts.circumstances().stream()
                                .map(s -> facts.evidence().stated(s, phrases))
                                .toList())
                .part("立証方法", ExhibitListForm.brief(facts.evidence(), phrases).blocks())
                .lines("添付資料", facts.attachments());
        return paper.document(facts.id(), facts.draftedOn(), facts.draft());
    }

    private static List<Block> accused(List<Accused> accused, Phrases phrases) {
        List<Block> blocks = new ArrayList<>();
        List<Accused> all =
                accused.isEmpty()
                        ? List.of(new Accused("", "", "", Optional.empty(), ""))
                        : accused;
        for (Accused one : all) {
            List<Block.Particulars.Entry> entries = new ArrayList<>();
            entries.add(entry("accused.name", one.name(), phrases));
            entries.add(entry("accused.address", one.address(), phrases));
            if (!one.representative().isBlank()) {
                entries.add(entry("accused.representative", one.representative(), phrases));
            } else {
                entries.add(entry("accused.occupation", one.occupation(), phrases));
                String born = one.born().map(tokuden.office.JapaneseDates::written).orElse("");
                entries.add(entry("accused.born", born, phrases));
            }
            blocks.add(new Block.Particulars(entries));
        }
        return blocks;
    }

    private static Block.Particulars.Entry entry(String key, String value, Phrases phrases) {
        String words = value.isBlank() ? phrases.text("unknown") : Lines.joined(value);
        return Block.Particulars.Entry.of(phrases.text(key), Run.plain(words));
    }

    private static List<Block> acts(Facts facts, Phrases phrases) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < facts.acts().size(); i++) {
            Act act = facts.acts().get(i);
            String words =
                    phrases.text(
                            "act",
                            Map.of(
                                    "who", orUnknown(act.who(), phrases),
                                    "when", when(act, phrases),
                                    "place", orUnknown(act.place(), phrases),
                                    "means", orUnknown(act.means(), phrases),
                                    "recipients", orUnknown(act.recipients(), phrases),
                                    "what", orUnknown(act.what(), phrases)));
            Evidence.Stated stated = new Evidence.Stated(words, act.evidence());
            blocks.add(
                    new Block.Item(
                            1, Ladder.bracketed(i + 1), facts.evidence().stated(stated, phrases)));
        }
        return blocks;
    }

    private static String orUnknown(String words, Phrases phrases) {
        return words.isBlank() ? phrases.text("unknown") : Lines.joined(words);
    }

    private static String when(Act act, Phrases phrases) {
        return act.at()
                .map(t -> java.time.LocalDateTime.ofInstant(t, tokuden.law.Act.JAPAN))
                .map(
                        t ->
                                phrases.text(
                                        "act.when",
                                        Map.of(
                                                "day",
                                                tokuden.office.JapaneseDates.written(
                                                        t.toLocalDate()),
                                                "hour",
                                                "" + t.getHour(),
                                                "minute",
                                                "" + t.getMinute())))
                .orElse(phrases.text("unknown"));
    }
}
