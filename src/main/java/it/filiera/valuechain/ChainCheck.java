package it.filiera.valuechain;

import it.filiera.kernel.BadRequest;
import it.filiera.valuechain.ValueChainInput.RequirementInput;
import it.filiera.valuechain.ValueChainInput.StageInput;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses a chain that makes no sense, naming what would be right. */
final class ChainCheck {

    private static final int MOST_STAGES = 50;
    private static final int MOST_REQUIREMENTS = 50;
    private static final int LONGEST = 300;
    private static final int HIGHEST_TRL = 9;

    private ChainCheck() {}

    static void check(ValueChainInput chain) {
        label("input.label", chain.labelEn(), chain.labelIt());
        int count = chain.stages().size();
        if (count == 0 || count > MOST_STAGES) {
            throw new BadRequest("input.stages", count + " stages", "give from 1 to " + MOST_STAGES);
        }
        chain.stages().forEach(stage -> check(stage, count));
        int[][] feeds = chain.stages().stream()
                .map(stage -> stage.places().stream()
                        .mapToInt(place -> place - 1)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        if (ChainPaths.shares(feeds) == null) {
            throw new BadRequest("input.stages.feeds", "a circle", "let no stage feed itself, not even through others");
        }
    }

    private static void check(StageInput stage, int count) {
        label("input.stages.label", stage.labelEn(), stage.labelIt());
        String name = Stream.of(stage.labelEn(), stage.labelIt())
                .filter(label -> label != null && !label.isBlank())
                .findFirst()
                .orElse("");
        for (Integer place : stage.places()) {
            if (place < 1 || place > count) {
                throw new BadRequest(
                        "input.stages.feeds", place, "give places of stages of this chain, from 1 to " + count);
            }
        }
        requirements(name, stage.requires());
    }

    private static void requirements(String stage, List<RequirementInput> requires) {
        if (requires.isEmpty() || requires.size() > MOST_REQUIREMENTS) {
            throw new BadRequest(
                    "input.stages.requires",
                    stage,
                    "say from 1 to " + MOST_REQUIREMENTS
                            + " technologies that the stage requires; without any nothing can be said of it");
        }
        for (RequirementInput requirement : requires) {
            Integer trl = requirement.minTrl();
            if (trl != null && (trl < 1 || trl > HIGHEST_TRL)) {
                throw new BadRequest("input.stages.requires.minTrl", trl, "give a level from 1 to 9, or none");
            }
        }
        long different =
                requires.stream().map(RequirementInput::technology).distinct().count();
        if (different < requires.size()) {
            throw new BadRequest("input.stages.requires", stage, "name each technology once");
        }
    }

    private static void label(String argument, @Nullable String english, @Nullable String italian) {
        boolean named = Stream.of(english, italian).anyMatch(label -> label != null && !label.isBlank());
        if (!named) {
            throw new BadRequest(argument, String.valueOf(english), "give a label in English, Italian or both");
        }
        for (String label : new @Nullable String[] {english, italian}) {
            if (label != null && label.length() > LONGEST) {
                throw new BadRequest(argument, label, "give at most " + LONGEST + " characters");
            }
        }
    }
}
