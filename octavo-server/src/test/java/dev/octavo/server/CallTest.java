package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.catalog.view.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Pages of an answer that is made whole each time, while the catalog grows. */
class CallTest {

    private static final Parameters TWO = Parameters.of(Map.of("limit", "2"), Set.of("limit"));

    private static Page<String> pageOf(List<String> rows, String place) {
        return Call.pageOf(TWO, rows, Function.identity(), place);
    }

    @Test
    void rows_that_come_or_go_move_no_other() {
        Page<String> first = pageOf(List.of("a", "b", "c", "d"), "");
        assertThat(first.rows()).containsExactly("a", "b");
        assertThat(first.total()).contains(4L);
        String place = first.next().orElseThrow();
        assertThat(pageOf(List.of("0", "a", "a2", "b", "c", "d"), place).rows())
                .containsExactly("c", "d");
        Page<String> last = pageOf(List.of("b", "d"), place);
        assertThat(last.rows()).containsExactly("d");
        assertThat(last.next()).isEmpty();
        assertThat(last.total()).isEmpty();
        assertThatThrownBy(() -> pageOf(List.of("a", "c"), place))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("begin again");
    }

    @Test
    void rows_of_one_name_are_told_apart() {
        List<String> rows = List.of("a", "a", "a", "b", "a");
        Page<String> page = pageOf(rows, "");
        assertThat(pageOf(rows, page.next().orElseThrow()).rows()).containsExactly("a", "b");
    }
}
