package it.filiera.partners;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Technology;
import it.filiera.kernel.Page;
import it.filiera.partners.PartnerSuggestion.Contribution;
import it.filiera.partners.PartnerSuggestion.Fit;
import it.filiera.partners.PartnerSuggestion.Introduction;
import it.filiera.partners.PartnerSuggestions.NoSuggestion;
import it.filiera.partners.PartnerSuggestions.NoSuggestionReason;
import it.filiera.partners.ranking.Need;
import it.filiera.partners.ranking.ScoreSheet.Ranked;
import it.filiera.partners.ranking.TechnologyProfiles;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code partnerSuggestions}: ranks over the network in memory, then looks up what the page shown rests on. */
@Service
class PartnerSuggestionsService {

    private static final int DEFAULT_FIRST = 20;

    private final Snapshots snapshots;
    private final PartnerQuestions questions;
    private final Profiles profiles;
    private final LookUp lookUp;

    PartnerSuggestionsService(Snapshots snapshots, PartnerQuestions questions, Profiles profiles, LookUp lookUp) {
        this.snapshots = snapshots;
        this.questions = questions;
        this.profiles = profiles;
        this.lookUp = lookUp;
    }

    PartnerSuggestions suggest(PartnerSuggestionsInput input, @Nullable Integer first) {
        int most = Page.within(Objects.requireNonNullElse(first, DEFAULT_FIRST), Page.MAX_FIRST);
        Network network = snapshots.current();
        PartnerQuestion question = questions.understood(input, most, network);
        Optional<NoSuggestion> obstacle = questions.obstacle(input, question);
        if (obstacle.isPresent()) {
            return answer(question, 0, List.of(), obstacle.get());
        }
        TechnologyProfiles known = profiles.of(network);
        Ranking ranking = Ranking.of(question, known);
        if (ranking.candidates() == 0) {
            return answer(question, 0, List.of(), new NoSuggestion(whyNobody(question), ""));
        }
        return answer(question, ranking.candidates(), drafts(question, ranking, known), null, ranking);
    }

    private static NoSuggestionReason whyNobody(PartnerQuestion question) {
        Need need = question.need();
        for (int nth = 0; nth < need.size(); nth++) {
            for (int count : need.projectCounts(nth)) {
                if (count > 0) {
                    return NoSuggestionReason.NOBODY_PASSES_FILTERS;
                }
            }
        }
        return need.isEmpty() ? NoSuggestionReason.NOBODY_PASSES_FILTERS : NoSuggestionReason.NOBODY_RUNS_IT;
    }

    private static List<Draft> drafts(PartnerQuestion question, Ranking ranking, TechnologyProfiles profiles) {
        Network network = question.network();
        ReasonFinder reasons = new ReasonFinder(
                network, profiles, ranking.sheet(), question.need(), question.organisation(), ranking.medians());
        CautionFinder cautions = new CautionFinder(network, question.need(), question.organisation());
        return ranking.best().stream()
                .map(ranked -> new Draft(
                        network.organisations().id(ranked.organisation()),
                        ranked,
                        reasons.reasons(ranked.organisation()),
                        cautions.caution(ranked.organisation()),
                        introduction(question, ranked.organisation())))
                .toList();
    }

    /** Who has worked with both and could introduce them: once for each of the two. */
    private static List<Involvement> introduction(PartnerQuestion question, int candidate) {
        if (question.organisation() == Ids.NONE) {
            return List.of();
        }
        JointWork work = new JointWork(question.network());
        return work.between(question.organisation(), candidate, 1).stream()
                .flatMap(person -> List.of(
                        work.involvement(person, work.latestProject(question.organisation(), person)),
                        work.involvement(person, work.latestProject(person, candidate)))
                        .stream())
                .toList();
    }

    private PartnerSuggestions answer(PartnerQuestion question, int candidates, List<Draft> drafts, NoSuggestion none) {
        return answered(question, candidates, look(question, drafts), List.of(), none);
    }

    private PartnerSuggestions answer(
            PartnerQuestion question,
            int candidates,
            List<Draft> drafts,
            @Nullable NoSuggestion none,
            Ranking ranking) {
        Looked looked = look(question, drafts);
        List<PartnerSuggestion> suggestions = new ArrayList<>();
        for (Draft draft : drafts) {
            Organisation organisation = looked.organisations().get(draft.organisation());
            if (organisation != null) {
                suggestions.add(suggestion(question, ranking, draft, organisation, suggestions.size() + 1, looked));
            }
        }
        return answered(question, candidates, looked, suggestions, none);
    }

    private Looked look(PartnerQuestion question, List<Draft> drafts) {
        List<String> asking = question.organisation() == Ids.NONE
                ? List.of()
                : List.of(question.network().organisations().id(question.organisation()));
        return lookUp.up(drafts, asking, question.technologies());
    }

    private static PartnerSuggestions answered(
            PartnerQuestion question,
            int candidates,
            Looked looked,
            List<PartnerSuggestion> suggestions,
            @Nullable NoSuggestion none) {
        String asking = question.organisation() == Ids.NONE
                ? ""
                : question.network().organisations().id(question.organisation());
        return new PartnerSuggestions(
                looked.organisations().get(asking),
                question.interpretation(),
                question.technologies().stream()
                        .map(looked.technologies()::get)
                        .filter(Objects::nonNull)
                        .toList(),
                candidates,
                suggestions,
                none,
                question.network().stamp());
    }

    private PartnerSuggestion suggestion(
            PartnerQuestion question,
            Ranking ranking,
            Draft draft,
            Organisation organisation,
            int rank,
            Looked looked) {
        Ranked ranked = draft.ranked();
        return new PartnerSuggestion(
                organisation,
                rank,
                draft.reasons().stream()
                        .map(reason -> looked.reason(reason, organisation))
                        .flatMap(Optional::stream)
                        .toList(),
                draft.caution().stream()
                        .map(found -> new PartnerCaution(found.code(), found.year()))
                        .toList(),
                fit(question, ranked.organisation(), looked),
                profiles.of(question.network()).cosine(question.organisation(), ranked.organisation()),
                ranking.sheet().parts().stream()
                        .map(part -> new Contribution(
                                part.name(),
                                ranking.sheet().part(part, ranked.organisation()),
                                ranking.medians().getOrDefault(part, 0.0)))
                        .toList(),
                introduction(draft, looked));
    }

    private static @Nullable Introduction introduction(Draft draft, Looked looked) {
        List<ReasonEvidence> both = draft.introduction().stream()
                .map(looked::evidence)
                .flatMap(Optional::stream)
                .toList();
        return both.size() < 2 ? null : new Introduction(both.get(0).organisation(), both.get(0), both.get(1));
    }

    private static List<Fit> fit(PartnerQuestion question, int candidate, Looked looked) {
        Need need = question.need();
        List<Fit> fit = new ArrayList<>();
        for (int nth = 0; nth < need.size(); nth++) {
            Technology technology =
                    looked.technologies().get(question.network().concepts().id(need.technology(nth)));
            if (technology != null) {
                fit.add(new Fit(technology, need.projectCount(nth, candidate)));
            }
        }
        return fit;
    }
}
