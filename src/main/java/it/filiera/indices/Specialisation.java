package it.filiera.indices;

/**
 * A location quotient and how sure one can be of it.
 *
 * @param quotient         as counted: count over expected
 * @param estimate         drawn towards 1 as far as the count is small
 * @param low              lower end of the 90 % credible interval
 * @param high             upper end
 * @param probabilityAbove probability that the true quotient is above 1
 */
public record Specialisation(
        double quotient, double estimate, double low, double high, double probabilityAbove, Verdict verdict) {}
