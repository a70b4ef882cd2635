package dev.octavo.form;

import java.time.LocalDate;
import java.util.List;

/// One item of Form 8-K as the form has it: its number, what it has been called and since when, and
/// what EDGAR calls it.
///
/// @param number `5.02`, or `5` in the numbering before 23 August 2004
/// @param section number of the form's section the item stands in (`5` of `5.02`); 0 in the old
///   numbering, which had none
/// @param captions the captions of the form, oldest first
/// @param edgar the words EDGAR's header gives for the item, newest first
/// @param alsoSeen further captions that filers print, for reading only
public record FormItem(
        String number,
        int section,
        List<Caption> captions,
        List<String> edgar,
        List<String> alsoSeen) {

    public FormItem {
        captions = List.copyOf(captions);
        edgar = List.copyOf(edgar);
        alsoSeen = List.copyOf(alsoSeen);
    }

    /// The newest caption.
    public String caption() {
        return captions.getLast().words();
    }

    /// The caption in force on a day; the oldest one for a day before the item existed.
    public String caption(LocalDate day) {
        String words = captions.getFirst().words();
        for (Caption caption : captions) {
            if (!caption.from().isAfter(day)) {
                words = caption.words();
            }
        }
        return words;
    }

    /// First day the item is in force.
    public LocalDate from() {
        return captions.getFirst().from();
    }

    /// Last day the item is in force; [LocalDate#MAX] for an item of today's form.
    public LocalDate until() {
        return captions.getLast().until();
    }

    /// Whether the item belongs to the numbering before 23 August 2004.
    public boolean legacy() {
        return section == 0;
    }

    /// A caption and the days it was in force, both included.
    public record Caption(String words, LocalDate from, LocalDate until) {}
}
