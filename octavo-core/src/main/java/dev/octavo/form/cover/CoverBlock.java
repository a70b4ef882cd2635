package dev.octavo.form.cover;

import static dev.octavo.form.cover.CoverTokens.EIN_VALUE;
import static dev.octavo.form.cover.CoverTokens.FILE_VALUE;
import static dev.octavo.form.cover.CoverTokens.PHONE_VALUE;
import static dev.octavo.form.cover.CoverTokens.TEXT;
import static dev.octavo.form.line.CoverWords.EIN;
import static dev.octavo.form.line.CoverWords.FILE;
import static dev.octavo.form.line.CoverWords.NAME;
import static dev.octavo.form.line.CoverWords.PHONE;
import static dev.octavo.form.line.CoverWords.STATE;

import dev.octavo.form.LegalForms;
import java.util.ArrayList;
import java.util.List;

/// The tokens of one registrant on a cover, by field.
final class CoverBlock {

    final List<Integer> name = new ArrayList<>();
    final List<Integer> state = new ArrayList<>();
    final List<Integer> files = new ArrayList<>();
    final List<Integer> eins = new ArrayList<>();
    final List<Integer> address = new ArrayList<>();
    final List<Integer> phones = new ArrayList<>();

    List<Integer> of(int field) {
        return switch (field) {
            case NAME -> name;
            case STATE -> state;
            case FILE -> files;
            case EIN -> eins;
            case PHONE -> phones;
            default -> address;
        };
    }

    /// Takes a token of the registrant's row in a table.
    void row(CoverTokens t, int i) {
        switch (t.kind(i)) {
            case FILE_VALUE -> files.add(i);
            case EIN_VALUE -> eins.add(i);
            case PHONE_VALUE -> phones.add(i);
            case TEXT -> rowText(t, i);
            // nothing else stands in a row
            default -> {}
        }
    }

    private void rowText(CoverTokens t, int i) {
        if (state.isEmpty()
                && (t.text[t.start(i)] == '('
                        || Places.jurisdiction(t.page.text(), t.start(i), t.end(i)))) {
            state.add(i);
        } else if (state.isEmpty() && address.isEmpty() && (name.isEmpty() || t.digits(i) == 0)) {
            name.add(i);
        } else {
            address.add(i);
        }
    }

    /// Several names over one caption are several registrants when each is a whole name and there
    /// are as many file numbers or employer numbers: the first number is the first one's.
    static void divide(CoverTokens t, List<CoverBlock> blocks) {
        CoverBlock all = blocks.getFirst();
        int n = all.name.size();
        if (blocks.size() > 1 || n < 2 || (all.files.size() != n && all.eins.size() != n)) {
            return;
        }
        for (int v : all.name) {
            if (!LegalForms.ends(t.page.text(), t.start(v), t.end(v))) {
                return;
            }
        }
        List<Integer> states = new ArrayList<>();
        for (int v : all.state) {
            if (Places.jurisdiction(t.page.text(), t.start(v), t.end(v))) {
                states.add(v);
            }
        }
        List<CoverBlock> parts = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            CoverBlock one = new CoverBlock();
            one.name.add(all.name.get(k));
            share(all.files, k, n, one.files);
            share(all.eins, k, n, one.eins);
            share(states.isEmpty() ? all.state : states, k, n, one.state);
            parts.add(one);
        }
        parts.getFirst().address.addAll(all.address);
        parts.getFirst().phones.addAll(all.phones);
        blocks.clear();
        blocks.addAll(parts);
    }

    /// The value of one registrant of `n`: its own where each has one, else what all share.
    private static void share(List<Integer> values, int k, int n, List<Integer> to) {
        if (values.size() == n) {
            to.add(values.get(k));
        } else {
            to.addAll(values);
        }
    }
}
