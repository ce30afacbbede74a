package it.filiera.exchange.formats.opening;

import it.filiera.exchange.bundle.NoticeCode;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV text into rows, so that one broken row costs that row alone. A quote that is never closed would otherwise
 * swallow all that follows: such a row ends at its first line break, and reading goes on behind it. Holds one row of at
 * most {@code largestRow} letters; what is larger is passed over.
 */
final class RowCutter implements Closeable {

    /** Letters of a cell; the longest objective in CORDIS has about 7,000. */
    static final int LARGEST_CELL = 1 << 20;

    static final int LARGEST_ROW = 1 << 22;

    private final RewindableText text;
    private final char separator;
    private final StringBuilder row = new StringBuilder();
    private int number;

    private long rowStart;
    private long firstBreak;
    private boolean quoted;
    private long cellStart;
    private boolean tooLarge;

    RowCutter(TextSource source, char separator) throws IOException {
        this.text = new RewindableText(source);
        this.separator = separator;
    }

    /**
     * The next row; null after the last one.
     *
     * @throws FileRefused when so many quotes are broken that this is no CSV with this separator
     */
    @Nullable
    RawRow next() throws IOException {
        int next = text.read();
        if (next < 0) {
            return null;
        }
        number++;
        row.setLength(0);
        rowStart = text.position() - 1;
        firstBreak = -1;
        quoted = false;
        tooLarge = false;
        cellStart = rowStart;
        while (next >= 0) {
            if (quoted) {
                if (next == '"' && !closesOrEscapes()) {
                    keep(next);
                    return unbalanced();
                }
            } else if (next == '\n' || next == '\r') {
                skipLineFeedAfter(next);
                return whole();
            } else if (next == '"' && text.position() - 1 == cellStart) {
                quoted = true;
            } else if (next == separator) {
                cellStart = text.position();
            }
            keep(next);
            next = text.read();
        }
        return quoted ? unbalanced() : whole();
    }

    /** Behind a quote within quotes comes another one, the end of the cell, or a mistake. */
    private boolean closesOrEscapes() throws IOException {
        int after = text.peek();
        if (after == '"') {
            keep('"');
            text.read();
            return true;
        }
        quoted = false;
        return after == separator || after == '\n' || after == '\r' || after < 0;
    }

    private void keep(int letter) {
        if (quoted && firstBreak < 0 && (letter == '\n' || letter == '\r')) {
            firstBreak = text.position() - 1;
        }
        long length = text.position() - cellStart;
        if (length > LARGEST_CELL || row.length() >= LARGEST_ROW) {
            tooLarge = true;
        }
        if (!tooLarge) {
            row.append((char) letter);
        }
    }

    private RawRow whole() {
        if (tooLarge) {
            return new RawRow(number, row.toString(), NoticeCode.CELL_TOO_LARGE);
        }
        return new RawRow(number, row.toString(), null);
    }

    /** The row ends at its first line break, wherever the mistake was noticed. */
    private RawRow unbalanced() throws IOException {
        if (firstBreak >= 0) {
            text.rewind(firstBreak);
        }
        int next = text.read();
        while (next >= 0 && next != '\n' && next != '\r') {
            if (!tooLarge && firstBreak < 0) {
                row.append((char) next);
                tooLarge = row.length() >= LARGEST_ROW;
            }
            next = text.read();
        }
        skipLineFeedAfter(next);
        int kept = firstBreak < 0 ? row.length() : (int) Math.min(row.length(), firstBreak - rowStart);
        return new RawRow(number, row.substring(0, kept), NoticeCode.UNBALANCED_QUOTES);
    }

    private void skipLineFeedAfter(int lineBreak) throws IOException {
        if (lineBreak == '\r' && text.peek() == '\n') {
            text.read();
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
