package it.filiera.exchange.formats.memberlist;

import java.util.List;

/**
 * What a column seems to say.
 *
 * @param position from 0
 * @param header as it is written; two header rows are joined
 * @param field what it seems to be
 * @param confidence 0 to 1; 0 when nothing speaks for anything and the field is {@link Field#IGNORED}
 * @param samples first values that are not empty, at most five
 */
public record ColumnGuess(int position, String header, Field field, double confidence, List<String> samples) {

    public ColumnGuess {
        samples = List.copyOf(samples);
    }

    ColumnGuess with(Field other, double itsConfidence) {
        return new ColumnGuess(position, header, other, itsConfidence, samples);
    }
}
