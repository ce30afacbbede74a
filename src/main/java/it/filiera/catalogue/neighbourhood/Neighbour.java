package it.filiera.catalogue.neighbourhood;

import it.filiera.kernel.Connection.Edge;
import it.filiera.kernel.Cursor;
import java.util.List;

/**
 * A neighbour with its sort keys.
 *
 * @param list   fingerprint of the list it was read from
 * @param rank   position of its first kind of link among those wanted
 * @param weight joint projects for WORKED_WITH, else 1
 * @param name   as sorted
 */
record Neighbour(String list, int rank, int weight, String name, String id) implements Edge {

    @Override
    public String cursor() {
        return new Cursor(list, List.of(String.valueOf(rank), String.valueOf(weight), name, id)).encode();
    }
}
