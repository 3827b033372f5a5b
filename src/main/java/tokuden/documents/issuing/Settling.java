package tokuden.documents.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;

/** Takes the marks of what was confirmed out of a paper: the issued paper no longer bears them. */
final class Settling {
    private final Confirmations confirmed;
    private String place = "";

    private Settling(Confirmations confirmed) {
        this.confirmed = confirmed;
    }

    static Document of(Document paper, Confirmations confirmed) {
        Settling settling = new Settling(confirmed);
        List<Block> blocks = new ArrayList<>();
        for (Block block : paper.blocks()) {
            settling.place = BlockRuns.heading(block).orElse(settling.place);
            Optional<Block> kept = BlockRuns.changed(block, settling::settled);
            kept.ifPresent(blocks::add);
        }
        return new Document(paper.metadata(), blocks, paper.gaps());
    }

    private List<Run> settled(List<Run> sentence) {
        String key = OpenPoints.key(place, sentence);
        if (!confirmed.keys().contains(key)) {
            return sentence;
        }
        return sentence.stream().filter(r -> r.look() != Run.Look.UNCONFIRMED).toList();
    }
}
