package it.filiera.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Two partners in one project, a member of a cluster among them. */
@LiteralGraphTest
class GexfExportTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (:Source {id: 'source:a', title: 'A source', rank: 50}),
              (a:Entity:Organisation {id: 'org:a', name: 'Alba & <figli>', type: 'SME', country: 'IT'}),
              (b:Entity:Organisation {id: 'org:b', name: 'Brera'}),
              (c:Entity:Organisation:Cluster {id: 'org:c', name: 'Cluster'}),
              (p:Entity:Project {id: 'project:p', name: 'P', acronym: 'P', titleEn: 'P', startYear: 2020, endYear: 2022}),
              (a)-[:PARTICIPATES_IN {role: 'COORDINATOR', source: 'source:a', origin: 'DECLARED'}]->(p),
              (b)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:a', origin: 'DECLARED'}]->(p),
              (a)-[:MEMBER_OF {role: 'MEMBER', source: 'source:a', origin: 'DECLARED'}]->(c)
            """);

    @LocalServerPort
    private int port;

    @Test
    void aNeighbourhoodLeavesWithWhatIsKnownOfThingsAndLinks() throws Exception {
        Document gexf = gexf("id=org:a&links=PARTICIPATES_IN");
        assertThat(gexf.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
        assertThat(gexf.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(told(gexf, "node"))
                .containsExactlyInAnyOrder(
                        "Alba & <figli> {kind=ORGANISATION, type=SME, country=IT, region=IT, size=1}",
                        "P {kind=PROJECT, from=2020, to=2022, size=2}");
        assertThat(told(gexf, "edge"))
                .containsExactly("PARTICIPATES_IN {link=PARTICIPATES_IN, role=COORDINATOR, from=2020, to=2022,"
                        + " origin=DECLARED, sources=A source}");
    }

    @Test
    void severalThingsShareWhatTheyHaveInCommon() throws Exception {
        Document gexf = gexf("id=org:a&id=org:b");
        assertThat(told(gexf, "node")).hasSize(4);
        assertThat(told(gexf, "edge"))
                .filteredOn(edge -> edge.startsWith("PARTICIPATES_IN"))
                .hasSize(2);
        assertThat(told(gexf, "edge"))
                .filteredOn(edge -> edge.startsWith("WORKED_WITH"))
                .hasSize(1);
    }

    @Test
    void whatCannotBeAnsweredIsRefused() throws Exception {
        assertThat(get("id=org:nobody").statusCode()).isEqualTo(400);
        assertThat(get("id=org:nobody").body()).contains("org:nobody");
        assertThat(get("first=3").statusCode()).isEqualTo(400);
        assertThat(get("id=org:a&links=NOTHING").statusCode()).isEqualTo(400);
        assertThat(get("id=org:a&first=0").statusCode()).isEqualTo(400);
    }

    private static List<String> told(Document gexf, String element) {
        List<String> told = new ArrayList<>();
        NodeList elements = gexf.getElementsByTagNameNS("*", element);
        for (int i = 0; i < elements.getLength(); i++) {
            Element each = (Element) elements.item(i);
            NodeList values = each.getElementsByTagNameNS("*", "attvalue");
            List<String> known = new ArrayList<>();
            for (int v = 0; v < values.getLength(); v++) {
                Element value = (Element) values.item(v);
                known.add(value.getAttribute("for") + "=" + value.getAttribute("value"));
            }
            told.add(each.getAttribute("label") + " {" + String.join(", ", known) + "}");
        }
        return told;
    }

    private Document gexf(String query) throws Exception {
        HttpResponse<String> answer = get(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> get(String query) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/exports/gexf?" + query))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
