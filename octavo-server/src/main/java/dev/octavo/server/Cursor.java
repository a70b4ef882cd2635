package dev.octavo.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The place behind a page of a list, as a word that can be handed around: the catalog's own word
/// for it, sealed together with the question it belongs to, so that a cursor changed, or taken to
/// another question, is refused.
final class Cursor {

    private static final int SEAL = 12;

    private Cursor() {}

    /// @param key what seals: the catalog's own id
    /// @param question the route and its parameters but for the cursor
    static String write(String key, String question, String place) {
        byte[] body = place.getBytes(StandardCharsets.UTF_8);
        byte[] seal = seal(key, question, body);
        byte[] all = Arrays.copyOf(seal, SEAL + body.length);
        System.arraycopy(body, 0, all, SEAL, body.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /// @throws Refused when it is not a cursor of this question
    static String read(String key, String question, String cursor) {
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
        return new String(body, StandardCharsets.UTF_8);
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
