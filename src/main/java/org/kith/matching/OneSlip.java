package org.kith.matching;

/** Whether two texts are one keystroke apart: a character wrong, missing, added, or two neighbours swapped. */
final class OneSlip {

    private OneSlip() {}

    static boolean apart(String a, String b) {
        int la = a.length();
        int lb = b.length();
        if (Math.abs(la - lb) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(la, lb);
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(la - 1 - end) == b.charAt(lb - 1 - end)) {
            end++;
        }
        int restA = la - start - end;
        int restB = lb - start - end;
        if (restA <= 1 && restB <= 1) {
            return restA + restB > 0;
        }
        return restA == 2
                && restB == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
    }
}
