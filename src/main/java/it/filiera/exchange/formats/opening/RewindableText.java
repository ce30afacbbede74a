package it.filiera.exchange.formats.opening;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/**
 * A text with a way back. Steps back of up to two million letters are free; a longer one reads the text again from its
 * beginning, which is allowed so rarely that no file can make us read for ever.
 */
final class RewindableText implements Closeable {

    private static final int KEPT = 1 << 21;
    private static final int CHUNK = 1 << 14;
    private static final int MOST_REREADINGS = 16;

    private final TextSource source;
    private final char[] kept = new char[KEPT];
    private Reader reader;
    private long position;
    private long end;
    private long oldest;
    private int rereadings;

    RewindableText(TextSource source) throws IOException {
        this.source = source;
        this.reader = source.open();
    }

    /** The next letter; -1 at the end. */
    int read() throws IOException {
        int letter = peek();
        position += letter < 0 ? 0 : 1;
        return letter;
    }

    /** The next letter without passing it; -1 at the end. */
    int peek() throws IOException {
        if (position == end && !fill()) {
            return -1;
        }
        return kept[(int) (position % KEPT)];
    }

    /** How many letters have been read. */
    long position() {
        return position;
    }

    /** Goes back to a position that was passed. */
    void rewind(long target) throws IOException {
        if (target < oldest) {
            reread(target);
        }
        position = target;
    }

    private void reread(long target) throws IOException {
        if (++rereadings > MOST_REREADINGS) {
            throw new IOException("too many quotes are opened and never closed");
        }
        reader.close();
        reader = source.open();
        for (long left = target; left > 0; ) {
            long skipped = reader.skip(left);
            if (skipped <= 0) {
                throw new IOException("the file became shorter while it was read");
            }
            left -= skipped;
        }
        oldest = target;
        end = target;
    }

    private boolean fill() throws IOException {
        int at = (int) (end % KEPT);
        int read = reader.read(kept, at, Math.min(CHUNK, KEPT - at));
        if (read <= 0) {
            return false;
        }
        end += read;
        oldest = Math.max(oldest, end - KEPT);
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
