package dev.octavo.catalog.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;

/// Which commits of an index stay: the last, from which the next writer goes on, and the last that
/// is whole, which is searched. They are two only while an index is made again, for which it
/// commits what it has so far; whoever searches meanwhile, or after the work was killed, has the
/// index of before, all of it.
final class WholeCommits extends IndexDeletionPolicy {

    private static final String PART = "part";

    /// What a commit notes when it is not whole.
    static final Map<String, String> OF_A_PART = Map.of(PART, "yes");

    static boolean whole(Map<String, String> committed) {
        return !committed.containsKey(PART);
    }

    @Override
    public void onInit(List<? extends IndexCommit> commits) throws IOException {
        onCommit(commits);
    }

    @Override
    public void onCommit(List<? extends IndexCommit> commits) throws IOException {
        boolean searched = false;
        for (int i = commits.size() - 1; i >= 0; i--) {
            IndexCommit commit = commits.get(i);
            boolean first = !searched && whole(commit.getUserData());
            searched |= first;
            if (!first && i < commits.size() - 1) {
                commit.delete();
            }
        }
    }

    /// The commit that is searched, if there is one.
    static Optional<IndexCommit> searched(Directory directory) throws IOException {
        try {
            IndexCommit last = null;
            for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
                if (whole(commit.getUserData())) {
                    last = commit;
                }
            }
            return Optional.ofNullable(last);
        } catch (IndexNotFoundException e) {
            return Optional.empty();
        }
    }
}
