package dev.octavo.catalog.text;

import java.util.Locale;

/// What found texts are counted by, and can be filtered by.
public enum Facet {
    FORM,
    /// The item's number as used in the report, and today's number of a legacy item.
    ITEM,
    COMPANY,
    YEAR,
    SIC,
    /// `filed` or `furnished`: what the text says of the item, else what the form makes of it.
    STATUS,
    /// Types of the events that the text tells.
    EVENT;

    /// The name as printed, and that of the field in the index.
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
