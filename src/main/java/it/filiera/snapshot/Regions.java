package it.filiera.snapshot;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Countries, regions and provinces (NUTS) with their hierarchy, by number. */
public final class Regions {

    private final Ids ids;
    private final @Nullable String[] codes;
    private final byte[] levels;
    private final int[] parents;

    Regions(Ids ids, @Nullable String[] codes, byte[] levels, int[] parents) {
        this.ids = ids;
        this.codes = codes;
        this.levels = levels;
        this.parents = parents;
    }

    public int size() {
        return ids.size();
    }

    public String id(int region) {
        return ids.id(region);
    }

    public int number(String id) {
        return ids.number(id);
    }

    /** For example {@code ITC4}; null when unknown. */
    public @Nullable String code(int region) {
        return codes[region];
    }

    /** The number of a code; {@link Ids#NONE} when there is no such region. */
    public int ofCode(String code) {
        for (int region = 0; region < codes.length; region++) {
            if (code.equals(codes[region])) {
                return region;
            }
        }
        return Ids.NONE;
    }

    /** 0 country to 3 province; -1 when unknown. */
    public int level(int region) {
        return levels[region];
    }

    /** The region it is a part of; {@link Ids#NONE} at the top. */
    public int parent(int region) {
        return parents[region];
    }

    /** Whether a region, which may be {@link Ids#NONE}, is the other or a part of it. */
    public boolean within(int region, int whole) {
        int at = region;
        for (int steps = 0; at != Ids.NONE && steps <= parents.length; steps++) {
            if (at == whole) {
                return true;
            }
            at = parents[at];
        }
        return false;
    }

    /** The region and all its parts. */
    public BitSet parts(int whole) {
        BitSet parts = new BitSet(size());
        for (int region = 0; region < size(); region++) {
            parts.set(region, within(region, whole));
        }
        return parts;
    }

    long bytes() {
        return ids.bytes() + Footprint.of(parents.length, Integer.BYTES) + Footprint.of(levels.length, Byte.BYTES);
    }
}
