/// All of these together: [ReportReader][dev.octavo.form.reader.ReportReader] reads a report, and
/// looks itself over. For `dev.octavo.FilingReader` and who measures it. Not API.
@NullMarked
package dev.octavo.form.reader;

import org.jspecify.annotations.NullMarked;
