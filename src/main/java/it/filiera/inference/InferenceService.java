package it.filiera.inference;

import it.filiera.inference.Reconciliation.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Concludes technologies and areas of projects, and from these of organisations, by the rules in {@code rules/*.csv}.
 * Wrong rule files stop the start of the service with every mistake named.
 */
@Service
public class InferenceService {

    private static final int NAMED_IN_LOG = 5;
    private static final Logger LOG = LoggerFactory.getLogger(InferenceService.class);

    private final RuleSet rules;
    private final InferenceGraph graph;
    private final Clock clock;

    @Autowired
    InferenceService(RulesProperties properties, InferenceGraph graph) {
        this(RuleFiles.read(RuleSource.of(properties.folder())), graph, Clock.systemUTC());
    }

    InferenceService(RuleSet rules, InferenceGraph graph, Clock clock) {
        this.rules = rules;
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Brings the conclusions in the graph to what the rules say now: adds, changes and removes links of the source
     * {@code source:filiera-rules} and no others. Running it again changes nothing. Reads and writes in pages, so that memory
     * does not grow with the graph; each page is one transaction, and a run cut short is completed by the next.
     */
    public synchronized InferenceSummary apply() {
        graph.begin();
        Taxonomy taxonomy = graph.taxonomy();
        List<String> missing = taxonomy.missing(rules.concepts().toList());
        if (!missing.isEmpty()) {
            LOG.warn(
                    "Inference rules speak of {} concepts that the graph does not have, among them {}",
                    missing.size(),
                    missing.subList(0, Math.min(NAMED_IN_LOG, missing.size())));
        }
        String today = LocalDate.now(clock).toString();
        Reconciliation reconciliation = new Reconciliation(graph, rules, today);
        int projects = eachPage(
                graph::projects,
                page -> reconciliation.write(concluded(page, new ProjectInference(rules, taxonomy)::conclude)));
        int organisations = eachPage(
                after -> graph.organisations(after, null),
                page -> reconciliation.write(concluded(page, new OrganisationInference(rules.weights())::conclude)));
        graph.markApplied(rules.version());
        InferenceSummary summary = reconciliation.summary(projects, organisations, missing);
        LOG.info("Inference: {}", summary);
        return summary;
    }

    /** Concludes anew about these organisations alone, after their links have changed; identifiers of others are passed over. */
    public synchronized void applyTo(Collection<String> organisations) {
        if (!organisations.isEmpty()) {
            Reconciliation reconciliation =
                    new Reconciliation(graph, rules, LocalDate.now(clock).toString());
            eachPage(
                    after -> graph.organisations(after, organisations),
                    page -> reconciliation.write(
                            concluded(page, new OrganisationInference(rules.weights())::conclude)));
        }
    }

    /** Applies the rules if they were applied to this graph before: what they conclude from may have changed. */
    public void applyAgain() {
        if (graph.wasAppliedTo()) {
            apply();
        }
    }

    /** Applies the rules if the graph's conclusions were made by other rules than these, or a run was cut short. */
    void applyIfOutdated() {
        if (graph.isOutdated(rules.version())) {
            LOG.info("The inference rules changed since they were last applied; applying them");
            apply();
        }
    }

    /** What the rules cover in the graph as it is, and what they leave open. Changes nothing; {@link #apply} comes first. */
    public InferenceCoverage coverage() {
        CoverageCount count = new CoverageCount(rules);
        ProjectInference projects = new ProjectInference(rules, graph.taxonomy());
        OrganisationInference organisations = new OrganisationInference(rules.weights());
        eachPage(
                graph::projects,
                page -> page.forEach(project -> count.project(project.facts(), projects.conclude(project.facts()))));
        eachPage(
                after -> graph.organisations(after, null),
                page -> page.forEach(organisation -> count.organisation(organisations.conclude(organisation.facts()))));
        return count.result();
    }

    private static <F> List<Subject<F>> concluded(List<Known<F>> page, Function<F, List<Conclusion>> rules) {
        return page.stream()
                .map(known -> new Subject<>(known, rules.apply(known.facts())))
                .toList();
    }

    private static <F> int eachPage(Function<String, List<Known<F>>> pages, Consumer<List<Known<F>>> work) {
        int seen = 0;
        List<Known<F>> page = pages.apply("");
        while (!page.isEmpty()) {
            work.accept(page);
            seen += page.size();
            page = pages.apply(page.get(page.size() - 1).id());
        }
        return seen;
    }
}
