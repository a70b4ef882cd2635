package dev.octavo.release;

import dev.octavo.edgar.Fact;
import java.time.LocalDate;
import java.util.List;

/// A press release: an EX-99 document, a document of its own, or a part of the main document behind
/// the signatures.
///
/// @param document number of the document it stands in
/// @param firstLine first line of the release on its page
/// @param behindLine line behind the last
/// @param headline the headline, several lines joined
/// @param subheadline the line or lines between headline and dateline; none when there are none
/// @param city first place of the dateline, as printed
/// @param date date of the dateline; a dateline without a year takes the one given by the caller
///   (the filing's)
/// @param quotes one a paragraph with an attribution
/// @param about headings of the boilerplate paragraphs ("About ImmunoGen, Inc.")
/// @param safeHarbor the legal paragraph on forward-looking statements
/// @param body lines of the story itself: from the dateline to before the boilerplate, contacts and
///   safe harbor left out, as pairs of first and behind-last line
public record PressRelease(
        int document,
        int firstLine,
        int behindLine,
        Fact<String> headline,
        Fact<String> subheadline,
        Fact<String> city,
        Fact<LocalDate> date,
        List<Contact> contacts,
        List<Quote> quotes,
        List<Fact<String>> about,
        Fact<String> safeHarbor,
        List<Lines> body) {

    public PressRelease {
        contacts = List.copyOf(contacts);
        quotes = List.copyOf(quotes);
        about = List.copyOf(about);
        body = List.copyOf(body);
    }

    /// Someone to call.
    public record Contact(
            Fact<String> name, Fact<String> organisation, Fact<String> phone, Fact<String> email) {

        /// This person, with what is told of them elsewhere and missing here.
        Contact with(Contact more) {
            return new Contact(
                    name,
                    organisation.or(more.organisation),
                    phone.or(more.phone),
                    email.or(more.email));
        }
    }

    /// Words of a person.
    ///
    /// @param speaker full name as given at the first mention in the release where the quote itself
    ///   has only a surname
    /// @param text the quoted words, without the marks
    public record Quote(Fact<String> speaker, Fact<String> text) {}

    /// Lines `first` to before `behind` of the page.
    public record Lines(int first, int behind) {}
}
