package dev.octavo.catalog.store;

import dev.octavo.form.LegalForms;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// The form of a company's name by which it is found: small letters, no marks, no accents, and no
/// legal form at its end.
///
/// "ImmunoGen, Inc." and "IMMUNOGEN INC" have the key `immunogen`. EDGAR's state suffix (`/DE/`)
/// goes too.
public final class CompanyKey {

    private CompanyKey() {}

    /// The key of a name; empty for a name without letters and digits.
    public static String of(String name) {
        String plain =
                (ascii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else if (c == '/' && stateSuffix(plain, i)) {
                break;
            } else if (c != '.'
                    && c != '\''
                    && c != '’'
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && !endsInBlank(out)) {
                out.append(' ');
            }
        }
        return withoutLegalForm(out.toString().strip());
    }

    /// The CIK that is typed, with its zeros before it; empty where it is none.
    public static Optional<String> cik(String typed) {
        return !typed.isEmpty()
                        && typed.length() <= CIK
                        && typed.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of("0".repeat(CIK - typed.length()) + typed)
                : Optional.empty();
    }

    private static final int CIK = 10;

    /// Whether there is nothing to normalise.
    private static boolean ascii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    /// Whether `xx/` or `xx` and the end follow, as in `ACME CORP /DE/`.
    private static boolean stateSuffix(String name, int at) {
        int end = at;
        while (end < name.length() && end - at < 4 && Character.isLetter(name.charAt(end))) {
            end++;
        }
        int length = end - at;
        return length >= 2
                && length <= 3
                && at >= 2
                && (end == name.length() || name.charAt(end) == '/' && end == name.length() - 1);
    }

    private static boolean endsInBlank(StringBuilder out) {
        return out.isEmpty() || out.charAt(out.length() - 1) == ' ';
    }

    private static String withoutLegalForm(String key) {
        String rest = key;
        while (true) {
            int blank = rest.lastIndexOf(' ');
            if (blank <= 0 || !LegalForms.is(rest.substring(blank + 1))) {
                return rest;
            }
            rest = rest.substring(0, blank);
        }
    }
}
