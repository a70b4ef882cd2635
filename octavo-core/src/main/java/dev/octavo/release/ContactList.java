package dev.octavo.release;

import dev.octavo.release.PressRelease.Contact;
import java.util.ArrayList;
import java.util.List;

/// The contacts of a release, each person once: what a later block adds goes to the one known.
final class ContactList {

    private final List<Contact> contacts = new ArrayList<>();

    List<Contact> all() {
        return contacts;
    }

    boolean isEmpty() {
        return contacts.isEmpty();
    }

    /// Adds people in their order. One who has no number, address or organisation counts only where
    /// nobody else is known.
    void add(List<Contact> more) {
        for (Contact one : more) {
            boolean known = false;
            for (int i = 0; i < contacts.size() && !known; i++) {
                Contact other = contacts.get(i);
                known =
                        one.name().isPresent()
                                ? other.name().value().equals(one.name().value())
                                : other.email().value().equals(one.email().value());
                if (known) {
                    contacts.set(i, other.with(one));
                }
            }
            if (!known
                    && (one.phone().isPresent()
                            || one.email().isPresent()
                            || one.organisation().isPresent()
                            || contacts.isEmpty())) {
                contacts.add(one);
            }
        }
    }
}
