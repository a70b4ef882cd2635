package dev.octavo.release;

import dev.octavo.edgar.Fact;
import dev.octavo.page.Passage;
import dev.octavo.release.PressRelease.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// People whom running text asks to call or to write to: "for more information call Jane Roe,
/// Treasurer, at (617) 555-0100".
final class ContactMentions {

    /// How far before a phone or an address its person is looked for, in characters.
    private static final int REACH = 110;

    private ContactMentions() {}

    /// The people with their phones and addresses, in their order.
    static List<Contact> read(Passage passage) {
        String text = passage.text();
        List<Contact> out = new ArrayList<>();
        int behind = 0;
        int phone = Shape.phone(text, 0);
        int email = Shape.email(text, 0);
        while (phone >= 0 || email >= 0) {
            boolean phoneFirst = phone >= 0 && (email < 0 || phone < email);
            int at = phoneFirst ? phone : email;
            int end = phoneFirst ? Shape.phoneEnd(text, at) : Shape.emailEnd(text, at);
            if (end <= at) {
                return out;
            }
            Fact<String> number = Fact.of(text.substring(at, end), passage.spans(at, end));
            Contact one =
                    new Contact(
                            asked(passage, Math.max(behind, at - REACH), at),
                            Fact.none(),
                            phoneFirst ? number : Fact.none(),
                            phoneFirst ? Fact.none() : number);
            if (one.name().isPresent()) {
                out.add(one);
            } else if (!out.isEmpty() && !sentenceEnds(text, behind, at)) {
                out.add(out.removeLast().with(one));
            }
            behind = end;
            // looked for only once: a text may have a thousand of the one and none of the other
            phone = phone >= 0 && phone < behind ? Shape.phone(text, behind) : phone;
            email = email >= 0 && email < behind ? Shape.email(text, behind) : email;
        }
        return out;
    }

    /// The last person named between two positions, if the same sentence asks for a call; none
    /// where it does not.
    private static Fact<String> asked(Passage passage, int from, int to) {
        String text = passage.text();
        int titled = -1;
        int start = -1;
        int end = -1;
        for (int at = from; at < to; at = Math.max(at + 1, Names.word(text, at, to))) {
            int z = Shape.upper(text.charAt(at)) ? Names.at(text, at, to) : -1;
            if (z > 0 && Names.known(text.substring(Names.behindHonorific(text, at), z))) {
                titled = at;
                start = Names.behindHonorific(text, at);
                end = z;
                at = z;
            }
        }
        if (start < 0 || sentenceEnds(text, end, to)) {
            return Fact.none();
        }
        String before =
                text.substring(Math.max(0, titled - REACH), titled).toLowerCase(Locale.ROOT);
        String sentence = before.substring(before.lastIndexOf(". ") + 1);
        return Shape.containsAny(sentence, Wording.ASKS)
                ? Fact.of(text.substring(start, end), passage.spans(start, end))
                : Fact.none();
    }

    private static boolean sentenceEnds(String text, int from, int to) {
        return text.indexOf(". ", from, to) >= 0;
    }
}
