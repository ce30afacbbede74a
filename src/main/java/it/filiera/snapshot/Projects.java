package it.filiera.snapshot;

import org.jspecify.annotations.Nullable;

/** The projects of a {@link Network}, by number. */
public final class Projects {

    /** The year of what no source dates: smaller than any year, so that "in or after" is false for it. */
    public static final int NO_YEAR = Short.MIN_VALUE;

    private final Ids ids;
    private final short[] startYears;
    private final short[] endYears;
    private final Codes topics;
    private final Codes programmes;

    Projects(Ids ids, short[] startYears, short[] endYears, Codes topics, Codes programmes) {
        this.ids = ids;
        this.startYears = startYears;
        this.endYears = endYears;
        this.topics = topics;
        this.programmes = programmes;
    }

    public int size() {
        return ids.size();
    }

    public String id(int project) {
        return ids.id(project);
    }

    /** The number of an identifier; {@link Ids#NONE} when there is no such project. */
    public int number(String id) {
        return ids.number(id);
    }

    /** {@link #NO_YEAR} when unknown. */
    public int startYear(int project) {
        return startYears[project];
    }

    /** {@link #NO_YEAR} when unknown. */
    public int endYear(int project) {
        return endYears[project];
    }

    /** The last year known of it: that of its end, else of its start, else {@link #NO_YEAR}. */
    public int lastYear(int project) {
        return Math.max(startYears[project], endYears[project]);
    }

    /** Code of the call topic; null when unknown. */
    public @Nullable String topic(int project) {
        return topics.text(project);
    }

    /** Number of the call topic, for comparisons; {@link Ids#NONE} when unknown. */
    public int topicNumber(int project) {
        return topics.code(project);
    }

    public int topicCount() {
        return topics.count();
    }

    /** Code of the first programme or legal basis by alphabet; null when unknown. */
    public @Nullable String programme(int project) {
        return programmes.text(project);
    }

    /** Number of the programme, for comparisons; {@link Ids#NONE} when unknown. */
    public int programmeNumber(int project) {
        return programmes.code(project);
    }

    public int programmeCount() {
        return programmes.count();
    }

    long bytes() {
        return ids.bytes() + 2 * Footprint.of(startYears.length, Short.BYTES) + topics.bytes() + programmes.bytes();
    }
}
