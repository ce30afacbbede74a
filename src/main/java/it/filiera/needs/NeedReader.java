package it.filiera.needs;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.snapshot.Concepts;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Understands needs said in words. */
@Service
public class NeedReader {

    static final Cypher<Cypher.None> VOCABULARY = Cypher.of("questions/needs/vocabulary", Cypher.None.class);

    /** A need is a few sentences; longer ones are documents. */
    private static final int LONGEST = 2000;

    private record Known(long version, Vocabulary vocabulary) {}

    private final GraphReader graph;
    private final WordLists lists;
    private volatile @Nullable Known known;

    NeedReader(GraphReader graph, NeedProperties properties) {
        this.graph = graph;
        this.lists = WordLists.read(properties.folder());
    }

    /**
     * Reads a need.
     *
     * @param argument name of the argument, for messages
     * @param network  tells how much each technology is used, which decides between several of the same name
     * @throws BadRequest when the text is longer than 2,000 characters
     */
    public NeedInterpretation read(String argument, String text, Network network) {
        if (text.length() > LONGEST) {
            throw new BadRequest(argument, text, CommonRemedy.LENGTH_AT_MOST, LONGEST);
        }
        return new NeedReading(text, vocabulary(network), id -> uses(network, id)).read();
    }

    private static int uses(Network network, String technology) {
        Concepts concepts = network.concepts();
        int number = concepts.number(technology);
        return number == Ids.NONE ? -1 : network.projectConcepts().things().degree(number);
    }

    private Vocabulary vocabulary(Network network) {
        Known last = known;
        if (last == null || last.version() != network.stamp().version()) {
            last = new Known(network.stamp().version(), vocabulary());
            known = last;
        }
        return last.vocabulary();
    }

    private Vocabulary vocabulary() {
        List<Phrase> phrases = new ArrayList<>();
        List<String> technologies = new ArrayList<>();
        graph.list(VOCABULARY, Cypher.None.NONE, Function.identity()).forEach(row -> {
            String id = row.requireString("id");
            technologies.add(id);
            add(phrases, row, "labels", Phrase.LABEL);
            add(phrases, row, "synonyms", Phrase.SYNONYM);
        });
        lists.phrases().stream()
                .filter(phrase -> phrase.namesNothing() || technologies.contains(phrase.technology()))
                .forEach(phrases::add);
        return new Vocabulary(phrases, lists.unspecific());
    }

    private static void add(List<Phrase> phrases, Row row, String column, int rank) {
        row.strings(column).forEach(text -> phrases.add(Phrase.of(row.requireString("id"), text, rank)));
    }
}
