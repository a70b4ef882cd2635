package dev.octavo.page;

/// Counts the hard blanks (`&nbsp;`) of an input: a page folds them as other white space, but who
/// set columns by them meant their number.
final class HardBlanks {

    /// More bytes than stand between two words of a line.
    private static final int FARTHEST = 4000;

    private HardBlanks() {}

    /// The hard blanks between two offsets since the last tag that begins a line.
    static int count(byte[] bytes, int from, int to) {
        if (to - from > FARTHEST) {
            return 0;
        }
        int count = 0;
        int i = from;
        while (i < to) {
            int b = bytes[i] & 0xff;
            if (b == '<') {
                count = i + 2 < to && breaks(bytes, i) ? 0 : count;
                while (i < to && bytes[i] != '>') {
                    i++;
                }
            } else if (b == 0xa0 || b == '&' && reference(bytes, i, to)) {
                count++;
            }
            i++;
        }
        return count;
    }

    private static boolean reference(byte[] bytes, int at, int to) {
        boolean decimal = Entities.nbsp(bytes, at, to);
        return decimal
                || at + 5 < to
                        && bytes[at + 1] == '#'
                        && (bytes[at + 2] | 0x20) == 'x'
                        && (bytes[at + 3] | 0x20) == 'a'
                        && bytes[at + 4] == '0';
    }

    /// Whether a tag begins a paragraph, a line, a cell or a list entry, or ends one.
    private static boolean breaks(byte[] bytes, int at) {
        int name = bytes[at + 1] == '/' ? at + 2 : at + 1;
        char c = (char) (bytes[name] | 0x20);
        boolean br = c == 'b' && name + 1 < bytes.length && (bytes[name + 1] | 0x20) == 'r';
        return c == 'p' || c == 'd' || c == 't' || c == 'l' || c == 'h' || br;
    }
}
