package it.filiera.exchange.resolution.names;

/**
 * A word, or a phrase such as "Den Haag", of a name.
 *
 * @param text      as written, folded
 * @param canonical the same for all translations and spellings that {@code resolution/*.csv} lists, else the text itself
 * @param weight    above 0, at most 1: how much it says when two names share it
 */
public record Word(String text, String canonical, Role role, double weight) {}
