package it.filiera.whatif;

import it.filiera.catalogue.OrganisationType;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.scenario.Changes;
import it.filiera.scenario.NewOrganisation;
import it.filiera.scenario.NewProject;
import it.filiera.scenario.RegionArgument;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import it.filiera.whatif.ScenarioChanges.JoiningOrganisation;
import it.filiera.whatif.ScenarioChanges.ScenarioMerge;
import it.filiera.whatif.ScenarioChanges.ScenarioProject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns changes as they are asked for into changes of a network; what cannot be is refused by argument. */
final class ScenarioReading {

    private static final int MOST = 100;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private final Network network;

    ScenarioReading(Network network) {
        this.network = network;
    }

    Changes changes(ScenarioChanges asked) {
        int count = size(asked.leave())
                + size(asked.join())
                + size(asked.merge())
                + size(asked.addProject())
                + size(asked.dropProject());
        if (count == 0 || count > MOST) {
            throw new BadRequest("changes", count, CommonRemedy.COUNT_BETWEEN, 1, MOST);
        }
        Set<Integer> leave = new HashSet<>();
        each(asked.leave()).forEach(id -> leave.add(organisation("changes.leave", id)));
        Map<Integer, Integer> merge = merges(each(asked.merge()), leave);
        Map<Integer, Integer> move = new LinkedHashMap<>();
        List<NewOrganisation> join = new ArrayList<>();
        for (JoiningOrganisation joining : each(asked.join())) {
            join(joining, leave, move, join);
        }
        Set<Integer> drop = new HashSet<>();
        each(asked.dropProject()).forEach(id -> drop.add(project(id)));
        List<NewProject> start =
                each(asked.addProject()).stream().map(this::start).toList();
        return new Changes(leave, merge, move, join, drop, start);
    }

    private Map<Integer, Integer> merges(List<ScenarioMerge> asked, Set<Integer> leave) {
        Map<Integer, Integer> merge = new LinkedHashMap<>();
        for (ScenarioMerge each : asked) {
            int part = organisation("changes.merge.organisation", each.organisation());
            int whole = organisation("changes.merge.into", each.into());
            if (part == whole || leave.contains(part) || leave.contains(whole)) {
                throw new BadRequest("changes.merge.into", each.into(), ScenarioRemedy.MERGE_TWO_THAT_STAY);
            }
            merge.put(part, whole);
        }
        merge.forEach((part, whole) -> {
            if (merge.containsKey(whole)) {
                throw new BadRequest(
                        "changes.merge.into", network.organisations().id(whole), ScenarioRemedy.MERGE_INTO_LAST);
            }
        });
        return merge;
    }

    private void join(
            JoiningOrganisation joining, Set<Integer> leave, Map<Integer, Integer> move, List<NewOrganisation> join) {
        int region = RegionArgument.of(network, "changes.join.region", joining.region());
        String known = joining.organisation();
        String name = joining.name();
        if ((known == null) == (name == null || name.isBlank())) {
            throw new BadRequest("changes.join", String.valueOf(name), ScenarioRemedy.KNOWN_OR_NEW);
        }
        if (known != null) {
            int organisation = organisation("changes.join.organisation", known);
            if (leave.contains(organisation)) {
                throw new BadRequest("changes.join.organisation", known, ScenarioRemedy.ONE_THAT_STAYS);
            }
            move.put(organisation, region);
        } else if (name != null) {
            join.add(new NewOrganisation(name, type(joining.type()), region, concepts(joining.technologies())));
        }
    }

    private static @Nullable String type(@Nullable String type) {
        if (type == null) {
            return null;
        }
        return Arrays.stream(OrganisationType.values())
                .map(Enum::name)
                .filter(type::equals)
                .findFirst()
                .orElseThrow(() -> new BadRequest("changes.join.type", type, ScenarioRemedy.TYPE));
    }

    private NewProject start(ScenarioProject project) {
        if (project.name().isBlank()) {
            throw new BadRequest("changes.addProject.name", project.name(), ScenarioRemedy.A_NAME);
        }
        if (project.startYear() < EARLIEST || project.startYear() > LATEST) {
            throw new BadRequest(
                    "changes.addProject.startYear", project.startYear(), CommonRemedy.YEAR_BETWEEN, EARLIEST, LATEST);
        }
        List<Integer> participants = new ArrayList<>();
        project.participants().forEach(id -> participants.add(organisation("changes.addProject.participants", id)));
        String leader = project.coordinator();
        Integer coordinator = leader == null ? null : organisation("changes.addProject.coordinator", leader);
        if (coordinator != null) {
            participants.add(coordinator);
        }
        if (participants.isEmpty()) {
            throw new BadRequest("changes.addProject.participants", "[]", ScenarioRemedy.SOME_PARTICIPANT);
        }
        return new NewProject(
                project.name(), project.startYear(), coordinator, participants, concepts(project.concepts()));
    }

    private List<Integer> concepts(@Nullable List<String> ids) {
        List<Integer> concepts = new ArrayList<>();
        for (String id : each(ids)) {
            int concept = network.concepts().number(id);
            if (concept == Ids.NONE) {
                throw new BadRequest("changes", id, ScenarioRemedy.CONCEPTS);
            }
            concepts.add(concept);
        }
        return concepts;
    }

    private int organisation(String argument, String id) {
        int organisation = network.organisation(id);
        if (organisation == Ids.NONE) {
            throw new BadRequest(argument, id, CommonRemedy.ORGANISATION);
        }
        return organisation;
    }

    private int project(String id) {
        int project = network.projects().number(id);
        if (project == Ids.NONE) {
            throw new BadRequest("changes.dropProject", id, CommonRemedy.PROJECT);
        }
        return project;
    }

    private static int size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }

    private static <T> List<T> each(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
