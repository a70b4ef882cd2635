package dev.octavo.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The place behind a page of a list, as a word that can be handed around: the sort values of the
/// page's last row, sealed together with the question they belong to, so that a cursor changed, or
/// taken to another question, is refused. (Either way its values only ever become parameters of a
/// statement.)
final class Cursor {

    private static final int SEAL = 12;
    private static final char BETWEEN = '\u001f';

    private Cursor() {}

    /// @param key what seals: the catalog's own id
    /// @param question the route and its parameters but for the cursor
    static String write(String key, String question, List<String> place) {
        byte[] body = String.join(String.valueOf(BETWEEN), place).getBytes(StandardCharsets.UTF_8);
        byte[] seal = seal(key, question, body);
        byte[] all = Arrays.copyOf(seal, SEAL + body.length);
        System.arraycopy(body, 0, all, SEAL, body.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /// @param values how many sort values there must be
    /// @throws Refused when it is not a cursor of this question
    static List<String> read(String key, String question, String cursor, int values) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw none();
        }
        if (all.length < SEAL) {
            throw none();
        }
        byte[] body = Arrays.copyOfRange(all, SEAL, all.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(all, SEAL), seal(key, question, body))) {
            throw none();
        }
        List<String> place = new ArrayList<>();
        String text = new String(body, StandardCharsets.UTF_8);
        int from = 0;
        for (int at = text.indexOf(BETWEEN); at >= 0; at = text.indexOf(BETWEEN, from)) {
            place.add(text.substring(from, at));
            from = at + 1;
        }
        place.add(text.substring(from));
        if (place.size() != values) {
            throw none();
        }
        return place;
    }

    private static Refused none() {
        return Refused.parameter(
                "cursor", "not one that this question gave; begin again from the first page");
    }

    private static byte[] seal(String key, String question, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            ("octavo-cursor " + key).getBytes(StandardCharsets.UTF_8),
                            "HmacSHA256"));
            mac.update(question.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(body), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
