package tokuden.examination;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tokuden.evidence.Passage;
import tokuden.examination.words.Hit;
import tokuden.examination.words.MailWords;
import tokuden.examination.words.PhraseBook;
import tokuden.examination.words.SearchedText;

/**
 * Whether a refusal of one topic (規則5条) is about this mail: its subject or its message names the
 * topic. A topic named only in the lines by which the sender shows who he is decides nothing.
 */
final class RefusalTopic {
    private final PhraseBook words = PhraseBook.shipped("refusal.txt");
    private final PhraseBook senderLines = PhraseBook.shipped("advertising.txt");

    /** How the refusal bears on the mail, and the places that name its topic. */
    record Bearing(Kind kind, List<Passage> places) {}

    /** What is to be made of the topic. */
    enum Kind {
        EVERYTHING,
        ABOUT_IT,
        ABOUT_OTHER,
        OPEN
    }

    Bearing bearing(Examinee examinee, String scope) {
        String topic = SearchedText.fold(scope);
        if (topic.isEmpty() || words.phrases("everything").contains(topic)) {
            return new Bearing(Kind.EVERYTHING, List.of());
        }
        MailWords found =
                MailWords.of(examinee.mail(), PhraseBook.of("topic", List.of(stem(topic))));
        List<Hit> message = found.of("topic");
        List<Passage> places =
                message.stream()
                        .limit(2)
                        .map(h -> Places.of(examinee.hash(), h))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (message.isEmpty()) {
            boolean unread = examinee.statement().partial() || examinee.mail().texts().isEmpty();
            return new Bearing(unread ? Kind.OPEN : Kind.ABOUT_OTHER, places);
        }
        boolean told = found.inSubject("topic") || message.stream().anyMatch(h -> !inSenderLine(h));
        return new Bearing(told ? Kind.ABOUT_IT : Kind.OPEN, places);
    }

    /** The topic without the words for its mails: ゴルフのお知らせ is about ゴルフ. */
    private String stem(String topic) {
        Set<String> endings = new LinkedHashSet<>(words.phrases("ending"));
        String stem = topic;
        boolean shorter = true;
        while (shorter) {
            String current = stem;
            String next =
                    endings.stream()
                            .filter(e -> current.endsWith(e) && current.length() > e.length())
                            .findFirst()
                            .map(e -> current.substring(0, current.length() - e.length()))
                            .orElse(current);
            shorter = next.length() < current.length();
            stem = next;
        }
        return stem;
    }

    private boolean inSenderLine(Hit hit) {
        SearchedText text = hit.in();
        int from = text.text().lastIndexOf('\n', hit.start()) + 1;
        int feed = text.text().indexOf('\n', hit.end());
        int to = feed < 0 ? text.length() : feed;
        return senderLines.in(text).stream()
                .filter(h -> h.start() >= from && h.end() <= to)
                .anyMatch(h -> h.section().equals("company") || h.section().equals("bulk"));
    }
}
