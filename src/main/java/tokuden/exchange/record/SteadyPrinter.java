package tokuden.exchange.record;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets JSON in lines that end alike on every system. */
final class SteadyPrinter extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;

    SteadyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        indentObjectsWith(indenter);
        indentArraysWith(indenter);
    }

    private SteadyPrinter(SteadyPrinter same) {
        super(same);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new SteadyPrinter(this);
    }

    /** The members of a set, in one order. */
    static ArrayNode sorted(ArrayNode members) {
        List<JsonNode> all = new ArrayList<>();
        members.forEach(all::add);
        all.sort(Comparator.comparing(JsonNode::toString));
        ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
        sorted.addAll(all);
        return sorted;
    }
}
