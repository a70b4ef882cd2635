package dev.octavo.biopharma.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// How texts write currencies: by a sign, a code of three letters before or behind the number, the
/// letters that tell one dollar from another before the sign, or a name behind the number.
///
/// The tables have the currency (ISO 4217) and its writings, in small letters.
public final class Currencies {

    /// Codes, which need no sign: "USD 5 million", "5 million CHF".
    private static final Map<String, String> CODES =
            table(
                    """
                    USD usd | EUR eur | GBP gbp | JPY jpy | CHF chf | SEK sek | DKK dkk dkr
                    NOK nok | CAD cad cdn | AUD aud | CNY cny rmb | FRF frf | DEM dem | ITL itl
                    KRW krw | INR inr | ILS ils nis | SGD sgd | HKD hkd | TWD twd | BRL brl
                    MXN mxn | ZAR zar | NLG nlg | BEF bef | FIM fim | IEP iep | PLN pln | CZK czk
                    HUF huf | NZD nzd | THB thb | MYR myr | IDR idr
                    """);

    /// Two letters, which are a currency only before a great sum: "FF 5,000,000", not "DM 1".
    private static final Map<String, String> OLD = table("FRF ff | DEM dm");

    /// What stands right before a "$": "US$5 million".
    private static final Map<String, String> DOLLARS =
            table("USD us u.s. | HKD hk | CAD c | AUD a | NZD nz | BRL r | SGD s | TWD nt");

    private static final Map<String, String> NAMES =
            table(
                    """
                    USD dollar dollars | EUR euro euros | JPY yen | GBP pounds sterling stg
                    CNY renminbi yuan | SEK kronor | NLG guilders | ITL lire | ESP pesetas
                    INR rupees | ILS shekels | ITL lira | ATS schillings | PTE escudos | BRL reais
                    DEM deutschmarks deutschemarks
                    """);

    /// Names that mean money only behind many of them: "8.6 billion won".
    private static final Map<String, String> COIN_NAMES = table("KRW won | DEM marks");

    /// Thousands and millions of a currency, as reports from abroad write them: "MSEK 27.0".
    private static final Map<String, String> MANY =
            table(
                    """
                    SEK msek tsek ksek | DKK mdkk tdkk | NOK mnok tnok | EUR meur teur keur
                    USD musd tusd kusd | GBP mgbp tgbp | CHF mchf tchf kchf | DEM tdm
                    """);

    /// Currencies of which several countries have one of the same name.
    private static final Map<String, String> OF_COUNTRIES =
            table(
                    """
                    USD us-dollars u.s.-dollars | CAD canadian-dollars | AUD australian-dollars
                    SGD singapore-dollars | GBP british-pounds pounds-sterling | JPY japanese-yen
                    CNY chinese-yuan | CHF swiss-francs | FRF french-francs | DKK danish-kroner
                    NOK norwegian-kroner | SEK swedish-kronor | DEM german-marks deutsche-marks
                    KRW korean-won | ITL italian-lire italian-lira
                    ESP spanish-pesetas | NLG dutch-guilders | BEF belgian-francs
                    ATS austrian-schillings | IEP irish-pounds | FIM finnish-marks
                    INR indian-rupees | ILS israeli-shekels | DKK danish-crowns
                    SEK swedish-crowns | NOK norwegian-crowns | CNY chinese-renminbi
                    """);

    private static final Words SIGN_WORDS = Words.of("$", "€", "£", "¥");
    private static final Words OLD_WORDS = words(OLD);

    /// What may end the name of a currency, alone ("dollars") or behind its country ("francs").
    private static final Words LAST_WORDS = words(NAMES, COIN_NAMES, CODES, MANY, OF_COUNTRIES);

    private Currencies() {}

    private static Map<String, String> table(String text) {
        Map<String, String> out = new HashMap<>();
        for (String line : text.split("[|\n]")) {
            String[] written = line.strip().split(" ");
            for (int i = 1; i < written.length; i++) {
                out.put(written[i].replace('-', ' '), written[0]);
            }
        }
        return out;
    }

    /// The last words of what stands in tables.
    @SafeVarargs
    private static Words words(Map<String, String>... tables) {
        return Words.of(
                Arrays.stream(tables)
                        .flatMap(table -> table.keySet().stream())
                        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                        .distinct()
                        .toArray(String[]::new));
    }

    /// The currency of a sign; empty for every other character.
    public static String ofSign(char sign) {
        return switch (sign) {
            case '$' -> "USD";
            case '€' -> "EUR";
            case '£' -> "GBP";
            case '¥' -> "JPY";
            default -> "";
        };
    }

    /// The currency of a code; empty for every other word.
    public static String ofCode(String word) {
        return CODES.getOrDefault(word, "");
    }

    /// The currency of two letters before a great sum; empty for every other word.
    public static String ofOld(String word) {
        return OLD.getOrDefault(word, "");
    }

    /// The currency of a sign with a word right before it; empty where the word does not belong to
    /// it.
    public static String ofPrefixed(String word) {
        return DOLLARS.getOrDefault(word, CODES.getOrDefault(word, ofOld(word)));
    }

    /// The currency of a name or code behind a number; empty for every other word.
    public static String ofName(String word) {
        return NAMES.getOrDefault(word, ofCode(word));
    }

    /// The currency of a name that means money behind many of them; empty for every other word.
    public static String ofCoins(String word) {
        return COIN_NAMES.getOrDefault(word, "");
    }

    /// The currency of "MSEK" and the like; empty for every other word.
    public static String ofMany(String word) {
        return MANY.getOrDefault(word, "");
    }

    /// The currency of a name of two words: "swiss francs"; empty for every other.
    public static String ofName(String country, String name) {
        return OF_COUNTRIES.getOrDefault(country + " " + name, "");
    }

    /// Whether a word may name a currency behind a number.
    public static boolean behind(int word) {
        return LAST_WORDS.has(word);
    }

    /// Whether a word can be what makes a sum of a number: a sign, a name, or a code.
    public static boolean makesSum(int word) {
        return SIGN_WORDS.has(word) || behind(word) || OLD_WORDS.has(word);
    }
}
