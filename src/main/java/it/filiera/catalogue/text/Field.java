package it.filiera.catalogue.text;

import java.util.List;

/**
 * One short text of a thing in which searched words may be.
 *
 * @param name   as answers call it: name, acronym, label, synonym ...
 * @param weight how much a match here counts, 0 to 1
 * @param text   as it is shown
 * @param words  its words, in order, without those that weigh nothing
 * @param all    all its words, for one who looks for nothing but such
 */
record Field(String name, double weight, String text, List<String> words, List<String> all) {

    static final String IDENTIFIER = "identifier";

    static final double NAME = 1;
    static final double SHORT_NAME = .97;
    static final double OTHER_NAME = .95;
    static final double SYNONYM = .85;
    static final double TITLE = .8;
    static final double TOPIC = .6;
    static final double PLACE = .5;
    /** Words that the index found in a long text, which is not compared word by word. */
    static final double DESCRIPTION = .3;

    static Field of(String name, double weight, String text) {
        return new Field(name, weight, text, Words.telling(text), Words.of(text));
    }
}
