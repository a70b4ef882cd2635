package dev.octavo.form;

/// Names of the places in which companies are incorporated or have their offices.
final class Places {

    /// States, districts, territories and provinces that stand between city and zip code; with the abbreviations in use.
    private static final NameTable STATES = NameTable.of(
            "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa",
            "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada",
            "new hampshire", "new jersey", "new mexico", "new york", "north carolina", "north dakota", "ohio", "oklahoma", "oregon", "pennsylvania", "rhode island",
            "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont", "virginia", "washington", "west virginia", "wisconsin", "wyoming",
            "district of columbia", "puerto rico", "guam", "virgin islands", "us virgin islands",
            "al", "ak", "az", "ar", "ca", "co", "ct", "de", "fl", "ga", "hi", "id", "il", "in", "ia", "ks", "ky", "la", "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv",
            "nh", "nj", "nm", "ny", "nc", "nd", "oh", "ok", "or", "pa", "ri", "sc", "sd", "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy", "dc", "pr", "vi",
            "ala", "ariz", "ark", "calif", "cal", "colo", "conn", "del", "fla", "ill", "ind", "kan", "kans", "mass", "mich", "minn", "miss", "mont", "neb", "nebr", "nev",
            "okla", "ore", "oreg", "penn", "penna", "tenn", "tex", "wash", "wis", "wisc", "wyo",
            "n j", "n y", "n h", "n m", "n c", "n d", "s c", "s d", "w va", "d c", "r i",
            "ontario", "quebec", "qu\u00e9bec", "british columbia", "alberta", "manitoba", "saskatchewan", "nova scotia", "new brunswick", "newfoundland",
            "prince edward island", "yukon", "on", "qc", "bc", "ab", "mb", "sk", "ns", "nb", "b c",
            "new south wales", "nsw", "victoria", "queensland", "western australia", "south australia");

    private static final NameTable COUNTRIES = NameTable.of(
            "argentina", "australia", "austria", "bahamas", "the bahamas", "barbados", "belgium", "belize", "bermuda", "brazil", "british virgin islands", "canada", "cayman islands",
            "the cayman islands", "chile", "china", "people's republic of china", "peoples republic of china", "pr china", "prc", "p r china", "p r c", "the netherlands", "colombia", "cyprus", "curacao",
            "czech republic", "denmark", "england", "england and wales", "england & wales", "finland", "france", "germany", "gibraltar", "greece", "guernsey", "hong kong", "hungary", "iceland", "india", "indonesia",
            "ireland", "northern ireland", "republic of ireland", "isle of man", "israel", "italy", "japan", "jersey", "channel islands", "jersey channel islands", "kazakhstan", "korea", "south korea", "republic of korea", "liberia", "liechtenstein",
            "luxembourg", "grand duchy of luxembourg", "macau", "malaysia", "malta", "republic of the marshall islands", "marshall islands", "mauritius", "mexico", "monaco", "netherlands", "netherlands antilles",
            "new zealand", "norway", "panama", "republic of panama", "peru", "philippines", "poland", "portugal", "puerto rico", "russia", "scotland", "singapore", "south africa", "spain",
            "sweden", "switzerland", "taiwan", "thailand", "turkey", "ukraine", "united arab emirates", "united kingdom", "uk", "u k", "great britain", "uruguay", "vietnam", "wales", "federal", "united states",
            "united states of america", "usa", "u s a", "us", "u s");

    private Places() {}

    /// Whether the name between two positions is that of a state or province, written out or abbreviated.
    static boolean state(CharSequence text, int a, int z) {
        return z - a <= 24 && STATES.has(text, a, z);
    }

    /// Whether the name between two positions is that of a country.
    static boolean country(CharSequence text, int a, int z) {
        return z - a <= 40 && COUNTRIES.has(text, a, z);
    }

    /// Whether the name between two positions is that of a place in which a company may be incorporated: `Delaware`, `State of Delaware`,
    /// `Cayman Islands`.
    static boolean jurisdiction(CharSequence text, int a, int z) {
        if (z - a > 60) {
            return false;
        }
        if (STATES.has(text, a, z) || COUNTRIES.has(text, a, z)) {
            return true;
        }
        int bare = behindOf(text, a, z);
        return bare > 0 && (STATES.has(text, bare, z) || COUNTRIES.has(text, bare, z));
    }

    /// Behind the `of` of `State of Delaware`; -1 where there is none among the first words.
    private static int behindOf(CharSequence text, int a, int z) {
        for (int i = a + 1; i + 3 < Math.min(z, a + 20); i++) {
            if (NameTable.blank(text.charAt(i)) && Scan.at(text, i + 1, "of") && NameTable.blank(text.charAt(i + 3))) {
                return i + 3;
            }
        }
        return -1;
    }
}
