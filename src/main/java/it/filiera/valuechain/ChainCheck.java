package it.filiera.valuechain;

import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.valuechain.ValueChainInput.RequirementInput;
import it.filiera.valuechain.ValueChainInput.StageInput;
import java.util.Arrays;
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
            throw new BadRequest("input.stages", count, CommonRemedy.COUNT_BETWEEN, 1, MOST_STAGES);
        }
        chain.stages().forEach(stage -> check(stage, count));
        int[][] feeds = chain.stages().stream()
                .map(stage -> stage.places().stream()
                        .mapToInt(place -> place - 1)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        if (ChainPaths.shares(feeds) == null) {
            throw new BadRequest("input.stages.feeds", Arrays.deepToString(feeds), ChainRemedy.NO_CIRCLE);
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
                throw new BadRequest("input.stages.feeds", place, ChainRemedy.PLACE_OF_A_STAGE, count);
            }
        }
        requirements(name, stage.requires());
    }

    private static void requirements(String stage, List<RequirementInput> requires) {
        if (requires.isEmpty() || requires.size() > MOST_REQUIREMENTS) {
            throw new BadRequest("input.stages.requires", stage, ChainRemedy.SOME_TECHNOLOGIES, MOST_REQUIREMENTS);
        }
        for (RequirementInput requirement : requires) {
            Integer trl = requirement.minTrl();
            if (trl != null && (trl < 1 || trl > HIGHEST_TRL)) {
                throw new BadRequest("input.stages.requires.minTrl", trl, ChainRemedy.MATURITY);
            }
        }
        long different =
                requires.stream().map(RequirementInput::technology).distinct().count();
        if (different < requires.size()) {
            throw new BadRequest("input.stages.requires", stage, ChainRemedy.EACH_ONCE);
        }
    }

    private static void label(String argument, @Nullable String english, @Nullable String italian) {
        boolean named = Stream.of(english, italian).anyMatch(label -> label != null && !label.isBlank());
        if (!named) {
            throw new BadRequest(argument, String.valueOf(english), ChainRemedy.SOME_LABEL);
        }
        for (String label : new @Nullable String[] {english, italian}) {
            if (label != null && label.length() > LONGEST) {
                throw new BadRequest(argument, label, CommonRemedy.LENGTH_AT_MOST, LONGEST);
            }
        }
    }
}
