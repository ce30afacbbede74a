package it.filiera.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes as they are asked for, by identifiers; what is left out does not change. */
record ScenarioChanges(
        @Nullable List<String> leave,
        @Nullable List<JoiningOrganisation> join,
        @Nullable List<ScenarioMerge> merge,
        @Nullable List<ScenarioProject> addProject,
        @Nullable List<String> dropProject) {

    /** A known organisation that comes to a region, or one that nobody knows yet: then it has a name. */
    record JoiningOrganisation(
            @Nullable String organisation,
            @Nullable String name,
            @Nullable String type,
            String region,
            @Nullable List<String> technologies) {}

    /** An organisation that becomes part of another. */
    record ScenarioMerge(String organisation, String into) {}

    /** A project that starts. */
    record ScenarioProject(
            String name,
            int startYear,
            @Nullable String coordinator,
            List<String> participants,
            @Nullable List<String> concepts) {}
}
