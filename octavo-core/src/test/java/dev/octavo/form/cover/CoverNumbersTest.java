package dev.octavo.form.cover;

import static dev.octavo.form.cover.Covers.HEAD;
import static dev.octavo.form.cover.Covers.LARKSPUR;
import static dev.octavo.form.cover.Covers.TAIL;
import static dev.octavo.form.cover.Covers.read;
import static dev.octavo.form.cover.Covers.reads;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.form.Cover;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Telephones, and the other numbers of a cover that look like them.
class CoverNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(304) 555-0100 ext. 12",
                "(304) 555-0100, Ext 4012",
                "304-555-0100 x12",
                "+44 20 5555 0100 extension 3",
                "(304) 555-0100"
            })
    void anExtensionBelongsToTheTelephone(String phone) {
        Cover cover =
                read(
                        HEAD
                                + "Larkspur, Inc.\n(Exact name of registrant as specified in its charter)\n\nRegistrant's telephone number, including area code: "
                                + phone
                                + "\n\nNot Applicable\n(Former name or former address, if changed since last report)\n"
                                + TAIL);
        assertThat(cover.phone().value()).contains(phone);
        assertThat(cover.formerName().value()).isEmpty();
    }

    @Test
    void telephonesAbroad() {
        for (String phone :
                List.of(
                        "(86) 451-5555-0100",
                        "86-755-5550-1188",
                        "852-2555-0110",
                        "(+86) 091-55550112",
                        "+44 (0)20 7946 0123",
                        "(86)-10-5555-0113")) {
            for (String line :
                    List.of(
                            phone + "\n(Registrant's telephone number, including area code)",
                            "Registrant's telephone number, including area code: " + phone)) {
                reads(
                        HEAD
                                + "Date of report (Date of earliest event reported): March 1, 2006\n\nLarkspur Therapeutics, Inc.\n(Exact name of registrant as specified in its charter)\n\n"
                                + "Delaware\n(State of incorporation)\n\n0-54321\n(Commission File Number)\n\n12-3456789\n(IRS Employer Identification No.)\n\n"
                                + "45 Mill Street, Suite 300, Waltham, Massachusetts 02451\n(Address of principal executive offices)\n\n"
                                + line
                                + "\n\nLarkspur Labs, Inc.\n(Former name or former address, if changed since last report)\n"
                                + TAIL,
                        LARKSPUR.replace("(781) 555-0100|-", phone + "|Larkspur Labs, Inc."));
            }
        }
    }

    @Test
    void aFileNumberBesideAnEmployerNumberIsNoTelephone() {
        reads(
                HEAD
                        + "Date of report (Date of earliest event reported): March 1, 2006\n\nLarkspur Therapeutics, Inc.\n(Exact name of registrant as specified in its charter)\n\n"
                        + "Delaware 0-54321 12-3456789\n(State of incorporation) (Commission File Number) (IRS Employer Identification No.)\n\n"
                        + "45 Mill Street, Suite 300, Waltham, Massachusetts 02451\n(Address of principal executive offices)\n\n"
                        + "(781) 555-0100\n(Registrant's telephone number)\n"
                        + TAIL,
                LARKSPUR);
    }
}
