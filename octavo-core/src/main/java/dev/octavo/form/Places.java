package dev.octavo.form;

import java.util.Locale;
import java.util.Set;

/// Names of the places in which companies are incorporated or have their offices.
final class Places {

    /// States, districts, territories and provinces that stand between city and zip code; with the abbreviations in use.
    private static final Set<String> STATES = Set.of(
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

    private static final Set<String> COUNTRIES = Set.of(
            "argentina", "australia", "austria", "bahamas", "the bahamas", "barbados", "belgium", "belize", "bermuda", "brazil", "british virgin islands", "canada", "cayman islands",
            "the cayman islands", "chile", "china", "people's republic of china", "peoples republic of china", "pr china", "prc", "p r china", "p r c", "the netherlands", "colombia", "cyprus", "curacao",
            "czech republic", "denmark", "england", "england and wales", "england & wales", "finland", "france", "germany", "gibraltar", "greece", "guernsey", "hong kong", "hungary", "iceland", "india", "indonesia",
            "ireland", "northern ireland", "republic of ireland", "isle of man", "israel", "italy", "japan", "jersey", "channel islands", "jersey channel islands", "kazakhstan", "korea", "south korea", "republic of korea", "liberia", "liechtenstein",
            "luxembourg", "grand duchy of luxembourg", "macau", "malaysia", "malta", "republic of the marshall islands", "marshall islands", "mauritius", "mexico", "monaco", "netherlands", "netherlands antilles",
            "new zealand", "norway", "panama", "republic of panama", "peru", "philippines", "poland", "portugal", "puerto rico", "russia", "scotland", "singapore", "south africa", "spain",
            "sweden", "switzerland", "taiwan", "thailand", "turkey", "ukraine", "united arab emirates", "united kingdom", "uk", "u k", "great britain", "uruguay", "vietnam", "wales", "federal", "united states",
            "united states of america", "usa", "u s a", "us", "u s");

    private Places() {}

    /// Letters in small, dots and double blanks gone: `N. Y.` becomes `n y`.
    private static String plain(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean blank = c <= ' ' || c == '.' || c == ',';
            if (!blank) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }

    /// Whether a name is that of a state or province, written out or abbreviated.
    static boolean state(String name) {
        return name.length() <= 24 && STATES.contains(plain(name));
    }

    /// Whether a name is that of a country.
    static boolean country(String name) {
        return name.length() <= 40 && COUNTRIES.contains(plain(name));
    }

    /// Whether a name is that of a place in which a company may be incorporated: `Delaware`, `State of Delaware`, `Cayman Islands`.
    static boolean jurisdiction(String name) {
        if (name.length() > 60) {
            return false;
        }
        String plain = plain(name);
        int of = plain.indexOf(" of ");
        String bare = of > 0 && of < 16 ? plain.substring(of + 4) : plain;
        return STATES.contains(plain) || COUNTRIES.contains(plain) || STATES.contains(bare) || COUNTRIES.contains(bare);
    }
}
