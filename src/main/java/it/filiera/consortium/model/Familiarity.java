package it.filiera.consortium.model;

/**
 * How well two organisations know each other, 1 to 100. Without direction.
 *
 * @param weight 100 when they know each other as well as any two need to
 */
public record Familiarity(String one, String other, int weight) {

    public static final int MOST = 100;

    public Familiarity {
        if (weight < 1 || weight > MOST) {
            throw new IllegalArgumentException("Weight of %s and %s is %d, not 1 to 100".formatted(one, other, weight));
        }
    }
}
