package it.filiera.snapshot;

import java.util.HashMap;
import java.util.Map;

/** Small numbers for identifiers as they turn up in links, whether or not the thing itself is known already. */
final class Handles {

    private final Map<String, Integer> handles = new HashMap<>();

    int of(String id) {
        Integer known = handles.putIfAbsent(id, handles.size());
        return known == null ? handles.size() - 1 : known;
    }

    /** For each handle the number of its identifier among these; {@link Ids#NONE} where it is none of them. */
    int[] numbers(Ids ids) {
        int[] numbers = new int[handles.size()];
        handles.forEach((id, handle) -> numbers[handle] = ids.number(id));
        return numbers;
    }
}
