package dev.octavo.cli;

import dev.octavo.form.FormItem;
import dev.octavo.form.Items;
import dev.octavo.form.Status;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `octavo items`.
@Command(
        name = "items",
        description =
                "Prints the items of Form 8-K: number, caption, filed or furnished, days in force.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ItemsCommand implements Callable<Integer> {

    private final World world;

    @Parameters(
            paramLabel = "ITEM",
            arity = "0..1",
            description =
                    "One item, with all captions it has had: 5.02, or 5 for one before 23 August 2004.")
    private @Nullable String number;

    @Option(names = "--legacy", description = "The numbering before 23 August 2004 too.")
    private boolean legacy;

    ItemsCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        StringBuilder text = new StringBuilder();
        if (number != null) {
            FormItem item = Items.find(number).orElse(null);
            if (item == null) {
                world.say("Form 8-K has no item " + number);
                return 1;
            }
            one(item, text);
        } else {
            table(text);
        }
        Output.write(world, Output.utf8(text.toString()));
        return 0;
    }

    private void table(StringBuilder text) {
        Layout out = new Layout(world.width(), world.colour());
        for (int section = 1; section <= 9; section++) {
            out.title(section + ". " + Items.section(section));
            rows(out, section);
        }
        if (legacy) {
            out.title("Before 23 August 2004");
            rows(out, 0);
        }
        text.append(out.text());
    }

    /// The items of a section; of the old numbering for 0.
    private static void rows(Layout out, int section) {
        for (FormItem item : Items.all()) {
            if (item.section() == section) {
                boolean furnished = Items.statusByForm(item.number()) == Status.FURNISHED;
                String today = item.legacy() ? Items.today(item.number()) : "";
                String ended =
                        item.legacy() || item.until().equals(LocalDate.MAX)
                                ? ""
                                : "  [until " + item.until() + "]";
                out.row(
                        item.number(),
                        "",
                        item.caption()
                                + (furnished ? "  [furnished]" : "")
                                + (today.isEmpty() ? "" : "  [today " + today + "]")
                                + ended);
            }
        }
    }

    private void one(FormItem item, StringBuilder text) {
        Layout out = new Layout(world.width(), world.colour());
        out.title("Item " + item.number());
        for (FormItem.Caption c : item.captions()) {
            String until = c.until().equals(LocalDate.MAX) ? "today" : c.until().toString();
            out.row("caption", "", c.words() + "  [" + c.from() + " to " + until + "]");
        }
        for (String words : item.edgar()) {
            out.row("in headers", "", words);
        }
        out.row(
                "status",
                "",
                Items.statusByForm(item.number()) == Status.FURNISHED ? "furnished" : "filed");
        text.append(out.text());
    }
}
