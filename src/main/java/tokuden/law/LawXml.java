package tokuden.law;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads files of law against their schema; reaches for nothing outside the file. */
public final class LawXml {
    private final Schema schema;

    /** Reads files that fit the shipped schema of that name, {@code /law/edition.xsd}. */
    public LawXml(String schemaName) {
        this.schema = schema(schemaName);
    }

    /**
     * The content of the file, made by {@code reader} once the schema has found it sound.
     *
     * @throws UnreadableLawFile if it does not fit
     */
    public <T> T read(String file, byte[] bytes, Function<LawElement, T> reader) {
        try {
            DocumentBuilder builder = builder();
            return reader.apply(
                    new LawElement(
                            builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement()));
        } catch (SAXParseException e) {
            throw new UnreadableLawFile(file, e.getLineNumber(), e.getMessage(), e);
        } catch (SAXException | IOException e) {
            throw new UnreadableLawFile(file, 0, e.getMessage(), e);
        } catch (DateTimeException e) {
            throw new UnreadableLawFile(file, 0, "names no day: " + e.getMessage(), e);
        }
    }

    private DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setIgnoringComments(true);
            factory.setSchema(schema);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no XML reader with the safety demanded", e);
        }
    }

    private static Schema schema(String name) {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        try (InputStream xsd = LawXml.class.getResourceAsStream(name)) {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(xsd));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("schema of the law files: " + name, e);
        }
    }

    /** Takes every fault of the file as the end of reading. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
