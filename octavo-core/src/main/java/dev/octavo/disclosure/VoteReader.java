package dev.octavo.disclosure;

import dev.octavo.disclosure.Vote.Kind;
import dev.octavo.disclosure.VoteLabels.Column;
import dev.octavo.edgar.Fact;
import dev.octavo.form.Item;
import dev.octavo.page.Page;
import dev.octavo.page.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the votes of item 5.07.
///
/// Tables are read as a run of words, for that is what conversions to text left of many of them,
/// and the cells of the others come in the same order. Three shapes are known: headings and then
/// rows ([VoteTable]), heading and figure in turn, and figure and heading in turn ([VotePairs]).
/// What stands between two such blocks is the proposal of the second one ([VoteProposal]).
final class VoteReader {

    private static final int MOST_ROWS = 2_000;

    private final Tokens t;
    private final String item;
    private final VoteProposal proposal;
    private final VoteTable tables;
    private final VotePairs pairs;
    private final List<Vote> out = new ArrayList<>();

    private VoteReader(Tokens t, String item) {
        this.t = t;
        this.item = item;
        this.proposal = new VoteProposal(t);
        this.tables = new VoteTable(t);
        this.pairs = new VotePairs(t, proposal);
    }

    static List<Vote> read(Item item, Page page) {
        Item.LineRange lines = item.lines();
        if (lines.first() >= lines.behind()) {
            return List.of();
        }
        Passage passage = Passage.of(page, lines.first(), lines.start(), lines.behind());
        VoteReader reader =
                new VoteReader(new Tokens(passage), item.number().orElse(item.current()));
        reader.read();
        return reader.out;
    }

    private void read() {
        int done = 0;
        int i = 0;
        while (i < t.size() && out.size() < MOST_ROWS) {
            VoteBlock block = tables.at(i, MOST_ROWS - out.size());
            if (block == null) {
                block = pairs.at(i, done);
            }
            if (block == null) {
                i++;
                continue;
            }
            proposal.before(block.from(), done);
            block.rows().forEach(this::vote);
            done = block.behind();
            i = done;
        }
    }

    private void vote(VoteBlock.Row row) {
        Kind kind = proposal.kind();
        Map<Column, Fact<BigDecimal>> f = row.figures();
        boolean counted = kind != Kind.FREQUENCY;
        out.add(
                new Vote(
                        item,
                        proposal.text(),
                        proposal.number(),
                        kind,
                        kind == Kind.DIRECTOR ? row.name() : Fact.none(),
                        counted ? f.getOrDefault(Column.FOR, Fact.none()) : Fact.none(),
                        counted ? f.getOrDefault(Column.AGAINST, Fact.none()) : Fact.none(),
                        f.getOrDefault(Column.ABSTAIN, Fact.none()),
                        f.getOrDefault(Column.WITHHELD, Fact.none()),
                        f.getOrDefault(Column.BROKER, Fact.none()),
                        t.spans(row.from(), row.behind())));
    }
}
