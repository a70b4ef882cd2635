package dev.octavo.form.line;

import static dev.octavo.page.Ascii.letter;

/// The words of which the captions of a cover are made, and what a set of them means.
///
/// A caption is told by its words, not by its wording: `(Exact name of registrant as specified in
/// charter)` and `Name of small business issuer in its charter` are made of the same few dozen
/// words, which hardly stand in values. So any run of these words that holds the key of a field is
/// a caption of that field, however it is misprinted, cut over lines or put together.
///
/// The words of a run are collected as a bit set (one `long`), looked up by hash without making
/// strings.
public final class CoverWords {

    /// Fields of the cover, as bits, so that one caption can stand for several (`Address, including
    /// zip code, and telephone number`).
    public static final int NAME = 1;

    public static final int DATE = 2;
    public static final int STATE = 4;
    public static final int FILE = 8;
    public static final int EIN = 16;
    public static final int ADDRESS = 32;
    public static final int ZIP = 64;
    public static final int PHONE = 128;
    public static final int FORMER = 256;

    private static final long FILLER = 1L;
    private static final long EXACT = 1L << 1;
    private static final long NAME_WORD = 1L << 2;
    private static final long REGISTRANT = 1L << 3;
    private static final long CHARTER = 1L << 4;
    private static final long FORMER_WORD = 1L << 5;
    private static final long DATE_WORD = 1L << 6;
    private static final long REPORT = 1L << 7;
    private static final long EARLIEST = 1L << 8;
    private static final long STATE_WORD = 1L << 9;
    private static final long OTHER = 1L << 10;
    private static final long INCORPORATION = 1L << 11;
    private static final long COMMISSION = 1L << 12;
    private static final long FILE_WORD = 1L << 13;
    private static final long NUMBER = 1L << 14;
    private static final long EMPLOYER = 1L << 15;
    private static final long ADDRESS_WORD = 1L << 16;
    private static final long PRINCIPAL = 1L << 17;
    private static final long EXECUTIVE = 1L << 18;
    private static final long OFFICES = 1L << 19;
    private static final long ZIP_WORD = 1L << 20;
    private static final long CODE = 1L << 21;
    private static final long TELEPHONE = 1L << 22;
    private static final long AREA = 1L << 23;
    private static final long POSTAL = 1L << 24;
    private static final long TAX = 1L << 25;
    private static final long LETTER_I = 1L << 26;
    private static final long LETTER_R = 1L << 27;
    private static final long ORGANIZATION = 1L << 28;
    private static final long SEC = 1L << 29;
    private static final long ORGANIZED = 1L << 30;

    private static final int SLOTS = 512;
    private static final String[] WORDS = new String[SLOTS];
    private static final long[] BITS = new long[SLOTS];

    static {
        put(
                FILLER,
                "of",
                "as",
                "specified",
                "in",
                "its",
                "it",
                "their",
                "the",
                "or",
                "and",
                "including",
                "include",
                "includes",
                "if",
                "changed",
                "change",
                "since",
                "last",
                "for",
                "to",
                "s",
                "small",
                "business",
                "fiscal",
                "year",
                "applicable",
                "reported",
                "event",
                "country",
                "province",
                "formation",
                "domicile",
                "territory",
                "under",
                "which",
                "this",
                "with",
                "each",
                "from",
                "on",
                "is",
                "are",
                "governing",
                "instruments",
                "instrument",
                "company",
                "trust",
                "such",
                "de",
                "main");
        put(EXACT, "exact", "full");
        put(NAME_WORD, "name", "names");
        put(
                REGISTRANT,
                "registrant",
                "registrants",
                "issuer",
                "issuers",
                "depositor",
                "depositors");
        put(CHARTER, "charter", "charters");
        put(FORMER_WORD, "former");
        put(DATE_WORD, "date", "dates");
        put(REPORT, "report");
        put(EARLIEST, "earliest");
        put(STATE_WORD, "state", "states");
        put(OTHER, "other");
        put(INCORPORATION, "incorporation", "incorporated", "jurisdiction", "jurisdictions");
        put(ORGANIZATION, "organization", "organisation");
        put(ORGANIZED, "organized");
        put(COMMISSION, "commission");
        put(FILE_WORD, "file");
        put(SEC, "sec");
        put(NUMBER, "number", "numbers", "no", "nos", "num");
        put(EMPLOYER, "employer", "irs", "identification", "ident", "id", "ein");
        put(TAX, "tax", "taxpayer", "internal", "revenue", "service");
        put(LETTER_I, "i");
        put(LETTER_R, "r");
        put(ADDRESS_WORD, "address", "addresses");
        put(PRINCIPAL, "principal", "prinicpal", "principle");
        put(EXECUTIVE, "executive");
        put(OFFICES, "office", "offices");
        put(ZIP_WORD, "zip");
        put(CODE, "code", "codes");
        put(POSTAL, "postal");
        put(TELEPHONE, "telephone", "phone");
        put(AREA, "area");
    }

    private CoverWords() {}

    private static void put(long bit, String... words) {
        for (String word : words) {
            int slot = slot(word.toCharArray(), 0, word.length());
            while (WORDS[slot] != null) {
                slot = (slot + 1) & (SLOTS - 1);
            }
            WORDS[slot] = word;
            BITS[slot] = bit;
        }
    }

    /// Length, first, middle and last letter tell the words apart well enough; the rest is
    /// compared.
    private static int slot(char[] text, int a, int z) {
        int h = z - a;
        h = 31 * h + (text[a] | 32);
        h = 31 * h + (text[a + z >>> 1] | 32);
        h = 31 * h + (text[z - 1] | 32);
        return (h ^ h >>> 9) & (SLOTS - 1);
    }

    /// The bit of the word between two positions (letters only, at least one), or 0 where captions
    /// do not use it.
    public static long word(char[] text, int a, int z) {
        int slot = slot(text, a, z);
        for (String word = WORDS[slot]; word != null; word = WORDS[slot]) {
            if (word.length() == z - a && same(text, a, word)) {
                return BITS[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return 0;
    }

    private static boolean same(char[] text, int a, String word) {
        for (int i = 0; i < word.length(); i++) {
            if ((text[a + i] | 32) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The bits of all caption words between two positions.
    public static long words(char[] text, int a, int z) {
        long seen = 0;
        int i = a;
        while (i < z) {
            if (!letter(text[i])) {
                i++;
                continue;
            }
            int end = wordEnd(text, i, z);
            seen |= word(text, i, end);
            i = end;
        }
        return seen;
    }

    /// The fields that a caption of these words stands for; 0 when it stands for none by itself.
    public static int fields(long seen) {
        if (has(seen, FORMER_WORD)) {
            return has(seen, NAME_WORD) || has(seen, ADDRESS_WORD) || has(seen, REPORT)
                    ? FORMER
                    : 0;
        }
        int out = 0;
        if (has(seen, CHARTER)
                || has(seen, EXACT | NAME_WORD)
                || has(seen, NAME_WORD | REGISTRANT)) {
            out |= NAME;
        }
        if (has(seen, EARLIEST) || has(seen, DATE_WORD | REPORT)) {
            out |= DATE;
        }
        if (has(seen, INCORPORATION)
                || (has(seen, STATE_WORD)
                        && (has(seen, OTHER) || has(seen, ORGANIZATION) || has(seen, ORGANIZED)))) {
            out |= STATE;
        }
        if (has(seen, COMMISSION)
                || (has(seen, NUMBER) && (has(seen, FILE_WORD) || has(seen, SEC)))) {
            out |= FILE;
        }
        if (has(seen, EMPLOYER) || has(seen, LETTER_I | LETTER_R)) {
            out |= EIN;
        }
        return out | place(seen);
    }

    /// Whether of the words that make a caption of the telephone number only "telephone" is there,
    /// which stands in the names of companies as well.
    public static boolean telephoneOnly(long seen) {
        return (seen & ~(TELEPHONE | FILLER)) == 0;
    }

    private static int place(long seen) {
        int out = 0;
        if (has(seen, ADDRESS_WORD)
                || has(seen, PRINCIPAL | EXECUTIVE)
                || has(seen, EXECUTIVE | OFFICES)) {
            out |= ADDRESS;
        }
        if (has(seen, ZIP_WORD) || has(seen, POSTAL | CODE)) {
            out |= ZIP;
        }
        if (has(seen, TELEPHONE) || has(seen, AREA | CODE)) {
            out |= PHONE;
        }
        return out;
    }

    private static boolean has(long seen, long all) {
        return (seen & all) == all;
    }

    /// Behind the letters that begin at a position.
    public static int wordEnd(char[] text, int a, int z) {
        int i = a;
        while (i < z && letter(text[i])) {
            i++;
        }
        return i;
    }
}
