package tokuden.law;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An element of a file of law that its schema has found sound. */
public record LawElement(Element element) {
    public String attribute(String name) {
        return element.getAttribute(name).strip();
    }

    public boolean flag(String name) {
        String value = attribute(name);
        return value.equals("true") || value.equals("1");
    }

    public LocalDate day(String name) {
        return LocalDate.parse(attribute(name));
    }

    public <E extends Enum<E>> E oneOf(Class<E> kinds, String name) {
        return Enum.valueOf(kinds, attribute(name));
    }

    /** The words of the element; breaks of line in the file are no part of them. */
    public String words() {
        return element.getTextContent().strip().replaceAll("\\s*\\n\\s*", "");
    }

    public String wordsOf(String child) {
        return child(child).words();
    }

    public LawElement child(String name) {
        return children(name).get(0);
    }

    public List<LawElement> children(String name) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(e -> e.getLocalName().equals(name))
                .map(LawElement::new)
                .toList();
    }

    public <T> List<T> each(String name, Function<LawElement, T> reader) {
        return children(name).stream().map(reader).toList();
    }

    /** The place in the law that this element names; one without an article is never confirmed. */
    public Provision provision() {
        String citation = attribute("citation");
        return new Provision(
                oneOf(Provision.Text.class, "of"),
                citation,
                flag("confirmed") && !citation.isEmpty());
    }
}
