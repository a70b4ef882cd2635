package dev.octavo.release;

import dev.octavo.edgar.Fact;
import dev.octavo.edgar.Span;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import dev.octavo.release.PressRelease.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Puts the pieces of a contact block together to people.
///
/// A block names people, their titles, an organisation, phones and addresses in any order and in
/// one or several columns. The pieces come column by column from [ContactPieces]. People gather
/// until their block is complete: names that stand together share organisation and phone; a further
/// name, or a further label, behind a phone or an address begins the next group. An organisation
/// printed above the names holds for the following groups too, until another is named.
final class ContactReader {

    private final List<Contact> contacts = new ArrayList<>();
    private final List<Fact<String>> names = new ArrayList<>();
    private final List<Fact<String>> emails = new ArrayList<>();
    private final List<Fact<String>> phones = new ArrayList<>();
    private boolean doubtful;
    private Fact<String> organisation = Fact.none();
    private Fact<String> above = Fact.none();
    private Fact<String> phone = Fact.none();
    private final List<Contact> nameless = new ArrayList<>();
    private final List<Fact<String>> looseEmails = new ArrayList<>();
    private Fact<String> loosePhone = Fact.none();
    private Fact<String> looseOrganisation = Fact.none();

    private ContactReader() {}

    /// The people in the lines of a contact block; behind them those addresses that belong to
    /// nobody by name.
    static List<Contact> read(Page page, List<Integer> lines) {
        return read(ContactColumns.read(page, lines));
    }

    /// The people in a sentence or in wire copy.
    static List<Contact> read(Passage passage) {
        return read(List.of(ContactPieces.sentence(passage)));
    }

    private static List<Contact> read(List<List<ContactPieces.Piece>> columns) {
        ContactReader reader = new ContactReader();
        for (List<ContactPieces.Piece> column : columns) {
            int first = reader.contacts.size();
            for (ContactPieces.Piece piece : column) {
                reader.take(piece);
            }
            reader.flush();
            reader.above = Fact.none();
            reader.share(first);
        }
        return reader.filled();
    }

    /// People who have neither organisation nor phone have those of the next one in their column.
    private void share(int first) {
        for (int i = contacts.size() - 2; i >= first; i--) {
            Contact one = contacts.get(i);
            Contact next = contacts.get(i + 1);
            if (!one.phone().isPresent() && !one.organisation().isPresent()) {
                contacts.set(
                        i, new Contact(one.name(), next.organisation(), next.phone(), one.email()));
            }
        }
    }

    /// What stands in a column without names belongs to those in the others that lack it; an
    /// address to the one it resembles.
    private List<Contact> filled() {
        List<Contact> out = new ArrayList<>();
        for (Contact one : contacts) {
            Fact<String> email = one.email();
            if (email.isPresent()
                    && !resembles(email, one.name())
                    && resemblesAnother(email, one)) {
                looseEmails.add(email);
                email = Fact.none();
            }
            Fact<String> organisation = one.organisation().or(looseOrganisation);
            Fact<String> phone = one.phone().or(loosePhone);
            if (!phone.isPresent() && !email.isPresent() && !out.isEmpty()) {
                phone = out.getLast().phone();
                organisation = organisation.or(out.getLast().organisation());
            }
            out.add(new Contact(one.name(), organisation, phone, email));
        }
        for (int i = 0; i < out.size(); i++) {
            Contact one = out.get(i);
            for (Fact<String> email : looseEmails) {
                if (!one.email().isPresent() && (resembles(email, one.name()) || out.size() == 1)) {
                    out.set(i, new Contact(one.name(), one.organisation(), one.phone(), email));
                    nameless.removeIf(n -> n.email().equals(email));
                    break;
                }
            }
        }
        out.addAll(nameless);
        return out;
    }

    private boolean resemblesAnother(Fact<String> email, Contact than) {
        for (Contact other : contacts) {
            if (!other.equals(than) && resembles(email, other.name())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the part of an address before the @ has the beginning of a person's surname or given
    /// name.
    static boolean resembles(Fact<String> email, Fact<String> person) {
        String name = person.orElse("");
        String surname = Shape.bare(name.substring(name.lastIndexOf(' ') + 1));
        String given = Shape.bare(name.split(" ")[0]);
        String local = email.orElse("").toLowerCase(Locale.ROOT);
        local = local.substring(0, Math.max(0, local.indexOf('@')));
        return surname.length() > 2
                        && local.contains(surname.substring(0, Math.min(5, surname.length())))
                || given.length() > 2 && local.contains(given.substring(0, 3));
    }

    private void take(ContactPieces.Piece piece) {
        switch (piece.kind()) {
            case LABEL -> {
                if (!names.isEmpty()
                        && (phone.isPresent() || !emails.isEmpty() || organisation.isPresent())) {
                    flush();
                }
            }
            case NAME -> name(piece);
            case ORGANISATION -> organisation(piece.fact());
            case PHONE -> {
                if (!phone.isPresent()) {
                    phone = piece.fact();
                }
                phones.add(piece.fact());
            }
            case EMAIL -> emails.add(piece.fact());
            case TITLE, OTHER -> {}
        }
    }

    private void name(ContactPieces.Piece piece) {
        Fact<String> name = piece.fact();
        boolean complete = phone.isPresent() || !emails.isEmpty() || organisation.isPresent();
        if (!piece.sure() && !names.isEmpty() && !complete) {
            organisation = name;
            return;
        }
        if (piece.sure() && doubtful && names.size() == 1 && !complete) {
            organisation = names.removeFirst();
        }
        if (!names.isEmpty() && complete) {
            flush();
        }
        if (names.isEmpty() && organisation.isPresent()) {
            above = organisation;
            organisation = Fact.none();
        }
        for (Fact<String> other : names) {
            if (other.value().equals(name.value())) {
                return;
            }
        }
        doubtful = names.isEmpty() && !piece.sure();
        names.add(name);
    }

    private void organisation(Fact<String> fact) {
        if (organisation.isPresent() && names.isEmpty()) {
            return;
        }
        boolean next =
                organisation.isPresent()
                        || above.isPresent(); // where organisations stand above their people
        if (next && !names.isEmpty() && (phone.isPresent() || !emails.isEmpty())) {
            flush();
        }
        if (organisation.isPresent()) {
            String last = organisation.orElse("");
            String more = fact.orElse("");
            if (Wording.SUFFIXES.contains(Shape.bare(more))) {
                List<Span> at = new ArrayList<>(organisation.at());
                at.addAll(fact.at());
                organisation = Fact.of(last + (last.endsWith(",") ? " " : ", ") + more, at);
            }
            return;
        }
        organisation = fact;
    }

    private void flush() {
        Fact<String> of = organisation.or(above);
        for (int i = 0; i < names.size(); i++) {
            boolean each = phones.size() == names.size();
            Fact<String> own = each ? phones.get(i) : phone;
            contacts.add(new Contact(names.get(i), trimmed(of), own, email(i)));
        }
        if (names.isEmpty() && !emails.isEmpty()) {
            nameless.add(new Contact(Fact.none(), trimmed(of), phone, emails.getFirst()));
        }
        if (names.isEmpty()) {
            loosePhone = loosePhone.or(phone);
            looseEmails.addAll(emails);
            looseOrganisation =
                    phone.isPresent() ? looseOrganisation : looseOrganisation.or(organisation);
        }
        names.clear();
        organisation = Fact.none();
        phone = Fact.none();
        phones.clear();
        emails.clear();
    }

    private static Fact<String> trimmed(Fact<String> fact) {
        return fact.map(
                s -> s.endsWith(",") || s.endsWith(";") ? s.substring(0, s.length() - 1) : s);
    }

    /// The address of the name at an index: the one that resembles it, else the one in the same
    /// place.
    private Fact<String> email(int index) {
        for (Fact<String> email : emails) {
            if (resembles(email, names.get(index))) {
                return email;
            }
        }
        return emails.size() == names.size() ? emails.get(index) : Fact.none();
    }
}
