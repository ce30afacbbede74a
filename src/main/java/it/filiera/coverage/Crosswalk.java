package it.filiera.coverage;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the areas of one scheme go over into those of another. The amounts are EU contributions in EUR to organisations of a region;
 * {@code kept + unclear + lost} is the sum over the areas, to the cent.
 *
 * @param regionId  whose money is carried over: that of the first scheme's region; null when it has none, then there are no amounts
 * @param kept      goes to areas of the second scheme
 * @param unclear   goes to several areas in parts that nobody has said, or in part somewhere that nobody has said
 * @param lost      goes nowhere
 * @param newAreaIds areas of the second scheme that nothing leads to
 */
record Crosswalk(
        String fromId,
        String toId,
        @Nullable String regionId,
        List<CrosswalkArea> areas,
        @Nullable BigDecimal kept,
        @Nullable BigDecimal unclear,
        @Nullable BigDecimal lost,
        List<String> newAreaIds) {

    Crosswalk {
        areas = List.copyOf(areas);
        newAreaIds = List.copyOf(newAreaIds);
    }

    /** What becomes of an area. */
    enum Fate {
        /** It goes over into one area, as far as is said. */
        KEPT,
        /** It is divided in parts that are said. */
        SPLIT,
        /** It goes to several areas, in parts that nobody has said. */
        SPLIT_UNKNOWN,
        /** Only a part of it goes on, and nobody has said how much. */
        PART,
        /** No area takes it up, at most related ones. */
        LOST
    }

    /** One area of the first scheme; figures are null without a region. */
    record CrosswalkArea(
            String areaId,
            Fate fate,
            @Nullable Integer projects,
            @Nullable BigDecimal funding,
            @Nullable BigDecimal kept,
            @Nullable BigDecimal unclear,
            @Nullable BigDecimal lost,
            List<CrosswalkTarget> targets) {

        CrosswalkArea {
            targets = List.copyOf(targets);
        }
    }

    /**
     * An area that takes up another.
     *
     * @param match   EXACT, CLOSE, BROAD (this one is broader), NARROW, RELATED
     * @param share   of the first that it takes up; null when not said
     * @param funding what that amounts to; null when not known
     */
    record CrosswalkTarget(
            String areaId,
            String match,
            @Nullable Double share,
            @Nullable BigDecimal funding) {}
}
