package it.filiera.exchange.formats.opening;

/** Counts the letters of more than one byte that are right UTF-8, those that are not, and zero bytes. */
final class Utf8Count {

    private long right;
    private long wrong;
    private long zeros;
    private int expected;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            add(bytes[i] & 0xFF);
        }
    }

    private void add(int value) {
        if (expected > 0 && (value & 0xC0) == 0x80) {
            expected--;
            right += expected == 0 ? 1 : 0;
            return;
        }
        if (expected > 0) {
            wrong++;
            expected = 0;
        }
        if (value == 0) {
            zeros++;
        } else if (value >= 0x80) {
            lead(value);
        }
    }

    private void lead(int value) {
        if (value >= 0xC2 && value <= 0xDF) {
            expected = 1;
        } else if ((value & 0xF0) == 0xE0) {
            expected = 2;
        } else if (value >= 0xF0 && value <= 0xF4) {
            expected = 3;
        } else {
            wrong++;
        }
    }

    /** To be called after the last byte: a letter may have been cut off. */
    void end() {
        wrong += expected > 0 ? 1 : 0;
        expected = 0;
    }

    long right() {
        return right;
    }

    long wrong() {
        return wrong;
    }

    long zeros() {
        return zeros;
    }
}
