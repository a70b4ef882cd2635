package dev.octavo.form.cover;

import dev.octavo.edgar.Fact;
import dev.octavo.form.line.Pieces;
import dev.octavo.page.Ascii;
import dev.octavo.page.Scan;
import dev.octavo.page.WordTable;

/// Parts an address of one or several lines into street, city, state and zip code.
///
/// Read from its end: country, postal code, state, and the city before it. Where no comma or line
/// break parts street and city ("401 Congress Ave. Suite 1650 Austin, Texas"), the city is what
/// follows the last number or word for a street or a room.
final class AddressReader {

    private static final WordTable STREET_WORDS =
            new WordTable()
                    .put(
                            1,
                            "street st avenue ave av road rd drive dr boulevard blvd parkway pkwy lane ln court ct circle cir place pl")
                    .put(
                            1,
                            "plaza highway hwy way terrace square sq center centre suite ste floor fl unit building bldg room box tower")
                    .put(
                            1,
                            "towers turnpike pike route trail loop broadway freeway expressway fwy row nw ne sw se")
                    .put(1, "driveway alley wharf quay park campus level crossing americas");

    /// Street words that also begin or end names of cities, so they end the street only when
    /// something else follows.
    private static final WordTable CITY_WORDS =
            new WordTable().put(1, "park center square st place way plaza fl row ct tower");

    /// A parted address.
    record Address(Fact<String> street, Fact<String> city, Fact<String> state, Fact<String> zip) {

        static final Address NONE = new Address(Fact.none(), Fact.none(), Fact.none(), Fact.none());
    }

    /// A longer text is no address, whatever caption stands below it.
    private static final int LONGEST = 2_000;

    private final Pieces pieces;
    private final String text;

    /// Whether a country was read.
    private boolean abroad;

    private AddressReader(Pieces pieces) {
        this.pieces = pieces;
        this.text = pieces.text();
    }

    static Address read(Pieces pieces) {
        return pieces.isEmpty() || pieces.length() > LONGEST
                ? Address.NONE
                : new AddressReader(pieces).parted();
    }

    private Address parted() {
        int end = withoutCountry(trimmed(text.length()));
        int zip = zipStart(end);
        Fact<String> zipFact = Fact.none();
        if (zip < end) {
            zipFact = pieces.fact(zip, end);
            boolean sixDigits = end - zip == 6 && Ascii.digit(text.charAt(zip));
            end = trimmed(zip);
            if (!abroad) {
                end = withoutCountry(end);
                abroad |= sixDigits; // no code of the United States has as many
            }
        }
        int state = stateStart(end);
        Fact<String> stateFact = state < end ? pieces.fact(state, end) : Fact.none();
        if (state < end) {
            end = trimmed(state);
        }
        if (!zipFact.isPresent() && state == end) {
            int postal = zipStart(end);
            if (postal < end) {
                zipFact = pieces.fact(postal, end);
                end = trimmed(postal);
            }
        }
        boolean known = zipFact.isPresent() || stateFact.isPresent() || abroad;
        int city = known ? behindLetters(cityStart(end), end) : end;
        int street = city;
        if (!zipFact.isPresent()) {
            int behind = trimmed(city);
            int last = wordStart(behind);
            boolean five = behind - last == 5 && zipStart(behind) == last;
            int code = five ? last : codeBefore(city, behind);
            if (last > 0 && code < behind) {
                zipFact = pieces.fact(code, city);
                street = code;
            }
        }
        return new Address(pieces.fact(0, street), pieces.fact(city, end), stateFact, zipFact);
    }

    private int trimmed(int end) {
        int e = end;
        while (e > 0 && (Pieces.blank(text.charAt(e - 1)) || text.charAt(e - 1) == '(')) {
            e--;
        }
        return e;
    }

    /// The end of an address without the country that stands there, unless that is the city, too.
    private int withoutCountry(int end) {
        int country = countryStart(end);
        abroad |= country < end;
        return country < end && cityToo(country, end) ? end : trimmed(country);
    }

    /// Whether a country is the city, too: Singapore and its like, or where a code with the letters
    /// of its land leads to it (`L-1331 Luxembourg`), or Hong Kong behind a street (`1 Queen's Road
    /// Central, Hong Kong`). Of a name that stands twice the first is.
    private boolean cityToo(int country, int end) {
        int before = trimmed(country);
        int city = cityStart(before);
        return Places.cityState(text, country, end)
                        && text.indexOf(text.substring(country, end)) == country
                || codeOfLand(before) < before && !divided(before, country)
                || Places.cityTerritory(text, country, end) && !divided(trimmed(city), city);
    }

    /// Where the country at the end begins; the end when there is none.
    private int countryStart(int end) {
        int a = end;
        int best = end;
        for (int words = 0; words < 5 && a > 0; words++) {
            a = wordStart(a);
            if (Places.country(text, a, end)
                    && !(end - a == 6 && Scan.at(text, a, "jersey"))
                    && !endsWithNew(a)) {
                best = a;
            }
        }
        return best;
    }

    private boolean endsWithNew(int a) {
        return a >= 4 && Scan.at(text, a - 4, "new ");
    }

    /// Where the word before a position begins.
    private int wordStart(int end) {
        int i = trimmed(end);
        while (i > 0 && !Pieces.blank(text.charAt(i - 1)) && text.charAt(i - 1) != '(') {
            i--;
        }
        return i;
    }

    /// Where the postal code at the end begins: five digits, five and four, or letters and digits
    /// as abroad; the end when there is none.
    private int zipStart(int end) {
        int dashed = end;
        while (dashed > 0
                && (Ascii.digit(text.charAt(dashed - 1))
                        || text.charAt(dashed - 1) == '-'
                        || text.charAt(dashed - 1) == '\u2013')) {
            dashed--;
        }
        int digits = 0;
        while (dashed + digits < end && Ascii.digit(text.charAt(dashed + digits))) {
            digits++;
        }
        boolean apart =
                dashed == 0
                        || !Ascii.letter(text.charAt(dashed - 1))
                        || digits == 5 && Places.state(text, wordStart(dashed), dashed);
        if (digits >= 5 && digits <= 7 && apart && (dashed > 0 || end == text.length())) {
            return dashed;
        }
        boolean code = abroad && dashed > 0 && apart && shortCode(dashed, end);
        return code && !countsHouses(wordStart(dashed), trimmed(dashed))
                ? dashed
                : foreignCode(end);
    }

    /// Whether a word before a number makes it that of a house or a room: `No. 1200`.
    private boolean countsHouses(int a, int z) {
        return in(STREET_WORDS, a, z) || withoutStop(z) - a == 2 && Scan.at(text, a, "no");
    }

    /// Whether digits are a postal code of other lands than the United States: four, or two groups
    /// with a dash between them (`4064`, `100-0004`).
    private boolean shortCode(int a, int z) {
        int digits = 0;
        int dashes = 0;
        for (int i = a; i < z; i++) {
            if (Ascii.digit(text.charAt(i))) {
                digits++;
            } else {
                dashes++;
            }
        }
        boolean inside = z > a && Ascii.digit(text.charAt(a)) && Ascii.digit(text.charAt(z - 1));
        return inside && (dashes == 0 ? digits == 4 : dashes == 1 && digits >= 5 && digits <= 8);
    }

    private int foreignCode(int end) {
        int last = wordStart(end);
        int before = wordStart(last);
        boolean lastCode = code(last, end);
        boolean both =
                lastCode
                        && code(before, trimmed(last))
                        && end - before <= 9
                        && before > 0
                        && sameLine(before, last);
        boolean letters = trimmed(last) - before == 2 && capitals(before, trimmed(last));
        if (both || letters && lastCode && before > 0 && abroad) {
            return before;
        }
        return lastCode && hasLetter(last, end) && last > 0 ? last : codeOfLand(end);
    }

    /// Where a postal code begins that has the letters of its land before a dash (`CH-6300`,
    /// `KY1-1104`); the end when there is none.
    private int codeOfLand(int end) {
        int digits = end;
        while (digits > 0 && Ascii.digit(text.charAt(digits - 1))) {
            digits--;
        }
        int dash = digits - 1;
        boolean number = end - digits >= 4 && end - digits <= 5;
        if (!abroad || !number || dash < 1 || text.charAt(dash) != '-') {
            return end;
        }
        int a = wordStart(dash);
        boolean letters = dash - a <= 2 && capitals(a, dash);
        boolean island =
                dash - a == 3 && capitals(a, dash - 1) && Ascii.digit(text.charAt(dash - 1));
        return letters || island ? a : end;
    }

    /// Where a postal code begins that stands before its city: with the letters of its land, or
    /// four digits, two capitals perhaps behind them, with which a line or a part begins (`6300
    /// Zug`, `1017 DR Amsterdam`); `behind` where there is none.
    private int codeBefore(int city, int behind) {
        int a = wordStart(behind);
        int digits = behind;
        if (behind - a == 2 && capitals(a, behind)) {
            digits = trimmed(a);
            a = wordStart(digits);
        }
        boolean four = abroad && digits - a == 4 && shortCode(a, digits);
        boolean begins = a > 0 && divided(trimmed(a), a) && !divided(behind, city);
        return four && begins ? a : codeOfLand(behind);
    }

    /// Behind the two capitals of a postal code whose digits stand before the city (`1017 GR
    /// Amsterdam`); the beginning of the city where none are.
    private int behindLetters(int city, int end) {
        int letters = city;
        while (letters < end && text.charAt(letters) == ' ') {
            letters++;
        }
        int behind = letters + 2;
        boolean two = behind < end && text.charAt(behind) == ' ' && capitals(letters, behind);
        return two && codeBefore(behind, behind) < letters ? behind : city;
    }

    /// Whether a comma or the end of a line stands between two positions.
    private boolean divided(int a, int z) {
        for (int i = a; i < z; i++) {
            if (text.charAt(i) == ',' || text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean capitals(int a, int z) {
        for (int i = a; i < z; i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return a < z;
    }

    private boolean sameLine(int a, int z) {
        return text.indexOf('\n', a) < 0 || text.indexOf('\n', a) >= z;
    }

    /// Half of a postal code abroad: two to seven capitals and digits, a digit among them.
    private boolean code(int a, int z) {
        boolean digit = false;
        for (int i = a; i < z; i++) {
            char c = text.charAt(i);
            digit |= Ascii.digit(c);
            if (!Ascii.digit(c) && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return z - a >= 2 && z - a <= 7 && digit;
    }

    private boolean hasLetter(int a, int z) {
        for (int i = a; i < z; i++) {
            if (Ascii.letter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Where the state at the end begins; the end when there is none.
    private int stateStart(int end) {
        int a = end;
        int best = end;
        for (int words = 0; words < 3 && a > 0; words++) {
            a = wordStart(a);
            if (a > 0
                    && (Places.state(text, a, end) || abroad && Places.province(text, a, end))
                    && (end - a > 3 || Character.isUpperCase(text.charAt(a)))) {
                best = a;
            }
        }
        return best;
    }

    private int cityStart(int end) {
        int cut = Math.max(text.lastIndexOf(',', end - 1), text.lastIndexOf('\n', end - 1)) + 1;
        int glued = gluedCity(cut, end);
        if (glued > 0) {
            return glued;
        }
        if (cut > 0 && cut == end) {
            return end;
        }
        if (cut > 0 && abroad && district(cut, end)) {
            return cut;
        }
        int from = cut;
        int city = end;
        while (city > from) {
            int a = wordStart(city);
            if (a < from || endsStreet(a, trimmed(city), city == end)) {
                break;
            }
            city = a;
        }
        return Math.max(from, city);
    }

    /// Whether a part is a word with the number of a district behind it: `Dublin 2`.
    private boolean district(int from, int end) {
        int number = wordStart(end);
        int word = wordStart(number);
        boolean digits = trimmed(end) - number <= 2;
        for (int i = number; i < trimmed(end); i++) {
            digits &= Ascii.digit(text.charAt(i));
        }
        return digits
                && number > from
                && trimmed(word) < from
                && Ascii.upper(text.charAt(word))
                && !in(STREET_WORDS, word, trimmed(number));
    }

    /// Where the city begins that a conversion glued to the street (`12 Main StreetWichita`); 0
    /// where none is.
    private int gluedCity(int from, int end) {
        for (int i = Math.max(from, 1); i < end; i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            if (c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z') {
                int word = wordStart(i);
                if (STREET_WORDS.has(text, word, i)) {
                    return i;
                }
            }
        }
        return 0;
    }

    /// Whether the street ends with this word.
    private boolean endsStreet(int a, int z, boolean last) {
        for (int i = a; i < z; i++) {
            if (Ascii.digit(text.charAt(i))) {
                return true;
            }
        }
        int end = withoutStop(z);
        if (end - a == 1 && a > 0) {
            int before = wordStart(a);
            return in(STREET_WORDS, before, trimmed(a));
        }
        if (!in(STREET_WORDS, a, z) || (last && in(CITY_WORDS, a, z))) {
            return false;
        }
        return !(end - a == 2 && Scan.at(text, a, "st")) || !startsCity(a);
    }

    /// Whether the `St.` at a position is a saint's: it begins the part, or follows the word that
    /// ends the street.
    private boolean startsCity(int a) {
        int before = wordStart(a);
        return before == a
                || before == 0
                || text.lastIndexOf(',', a) >= before
                || text.lastIndexOf('\n', a) >= before
                || in(STREET_WORDS, before, trimmed(a));
    }

    private int withoutStop(int z) {
        return z > 0 && text.charAt(z - 1) == '.' ? z - 1 : z;
    }

    /// Whether a word stands in a table, its full stops left out: `N.W.`, `St.`
    private boolean in(WordTable words, int a, int z) {
        int end = withoutStop(z);
        int stop = text.indexOf('.', a, Math.max(a, end));
        if (stop < 0) {
            return words.has(text, a, end);
        }
        String plain = text.substring(a, end).replace(".", "");
        return words.has(plain);
    }
}
