package tokuden.exchange.bag;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The lines of a tag file in the encoding the bag declares. */
final class TagText {
    private TagText() {}

    /** The lines, ended by LF, CR or both; none if the bytes are no text of that encoding. */
    static List<String> lines(
            PackedFiles files, String name, Charset encoding, Consumer<BagFault> faults) {
        try {
            String text =
                    encoding.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(files.bytes(name)))
                            .toString();
            String[] lines = text.split("\r\n|\n|\r", -1);
            boolean ended = lines[lines.length - 1].isEmpty();
            return Arrays.asList(lines).subList(0, lines.length - (ended ? 1 : 0));
        } catch (CharacterCodingException notText) {
            faults.accept(new BagFault("tag.encoding", name, encoding.name()));
            return List.of();
        }
    }
}
