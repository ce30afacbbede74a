package it.filiera.exchange.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a graph view as GEXF 1.3, which Gephi opens: every link by itself, with its role, years, origin, confidence and who says so;
 * unknown values are absent. Names of attributes are those of the page's own export, values those of the schema.
 */
final class Gexf {

    private static final String NAMESPACE = "http://gexf.net/1.3";
    private static final String STRING = "string";
    private static final String INTEGER = "integer";

    /** An attribute: its title, its type, and where a thing or link has its value. */
    private record Attribute(
            String title,
            String type,
            String field,
            @Nullable String within) {}

    private static final List<Attribute> OF_NODES = List.of(
            new Attribute("kind", STRING, "kind", null),
            new Attribute("type", STRING, "type", null),
            new Attribute("country", STRING, "country", null),
            new Attribute("region", STRING, "region", null),
            new Attribute("from", INTEGER, "years", "from"),
            new Attribute("to", INTEGER, "years", "to"),
            new Attribute("size", INTEGER, "degree", null));

    private static final List<Attribute> OF_EDGES = List.of(
            new Attribute("link", STRING, "link", null),
            new Attribute("role", STRING, "role", null),
            new Attribute("from", INTEGER, "years", "from"),
            new Attribute("to", INTEGER, "years", "to"),
            new Attribute("origin", STRING, "origin", null),
            new Attribute("confidence", "double", "confidence", null),
            new Attribute("sources", STRING, "sources", null));

    private final XMLStreamWriter xml;

    private Gexf(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(GraphView view, OutputStream out) {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new Gexf(xml).write(view);
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("The graph cannot be written", broken);
        }
    }

    private void write(GraphView view) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        start("gexf", "xmlns", NAMESPACE, "version", "1.3");
        start("graph", "defaultedgetype", "directed", "mode", "static");
        attributes("node", OF_NODES);
        attributes("edge", OF_EDGES);
        xml.writeStartElement("nodes");
        for (Map<String, Object> node : view.nodes()) {
            start("node", "id", text(node.get("id")), "label", text(node.get("label")));
            values(node, OF_NODES);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeStartElement("edges");
        for (Map<String, Object> edge : view.edges()) {
            start(
                    "edge",
                    "id",
                    text(edge.get("id")),
                    "source",
                    text(edge.get("source")),
                    "target",
                    text(edge.get("target")),
                    "label",
                    text(edge.get("link")),
                    "weight",
                    text(edge.get("weight")));
            values(edge, OF_EDGES);
            xml.writeEndElement();
        }
        xml.writeEndDocument();
    }

    private void attributes(String owner, List<Attribute> attributes) throws XMLStreamException {
        start("attributes", "class", owner);
        for (Attribute attribute : attributes) {
            xml.writeEmptyElement("attribute");
            xml.writeAttribute("id", attribute.title());
            xml.writeAttribute("title", attribute.title());
            xml.writeAttribute("type", attribute.type());
        }
        xml.writeEndElement();
    }

    private void values(Map<String, Object> thing, List<Attribute> attributes) throws XMLStreamException {
        xml.writeStartElement("attvalues");
        for (Attribute attribute : attributes) {
            Object value = thing.get(attribute.field());
            if (attribute.within() != null && value instanceof Map<?, ?> parts) {
                value = parts.get(attribute.within());
            }
            if (value != null) {
                xml.writeEmptyElement("attvalue");
                xml.writeAttribute("for", attribute.title());
                xml.writeAttribute("value", text(value));
            }
        }
        xml.writeEndElement();
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** Signs that XML does not know are left out. */
    private static String text(@Nullable Object value) {
        String text = value instanceof List<?> items
                ? String.join("; ", items.stream().map(String::valueOf).toList())
                : String.valueOf(value);
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(sign -> sign >= ' ' || sign == '\n' || sign == '\t')
                .filter(sign -> sign < 0xD800 || (sign > 0xDFFF && sign != 0xFFFE && sign != 0xFFFF))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
