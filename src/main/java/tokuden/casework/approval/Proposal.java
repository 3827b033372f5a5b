package tokuden.casework.approval;

import java.util.Optional;

/** What is put forward (起案): the act, its words, what they rest on, and the way it shall go. */
public record Proposal(
        String act, DraftText text, Basis basis, Route route, Optional<DraftNumber> replaces) {}
