package it.filiera.exchange.resolution;

/** Whether two words differ by a single slip of the pen: a letter missing, too many or wrong, or two that changed places. */
final class Slip {

    private Slip() {}

    static boolean separates(String a, String b) {
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String restOfA = a.substring(start, a.length() - end);
        String restOfB = b.substring(start, b.length() - end);
        boolean oneLetter = restOfA.length() <= 1 && restOfB.length() <= 1;
        boolean swapped = restOfA.length() == 2
                && restOfB.length() == 2
                && restOfA.charAt(0) == restOfB.charAt(1)
                && restOfA.charAt(1) == restOfB.charAt(0);
        return oneLetter || swapped;
    }
}
