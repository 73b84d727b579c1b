package io.mailuo.server.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.lists.ListView.PageLink;
import io.mailuo.server.lists.ListView.Paging;
import io.mailuo.server.web.Address;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagerTest {

    private static final Address HERE = Address.of("/people").with("sort", "name");

    @Test
    void linksTheEndsAndTheNeighbours() {
        Paging paging = Pager.page(HERE, 10, 1_001);

        assertThat(paging.pages()).isEqualTo(21);
        assertThat(paging.links()).extracting(PageLink::page).containsExactly(1, 8, 9, 10, 11, 12, 21);
        assertThat(paging.links().stream().filter(PageLink::gap))
                .extracting(PageLink::page)
                .containsExactly(8, 21);
        assertThat(paging.previous()).isEqualTo("/people?sort=name&page=9");
        assertThat(paging.next()).isEqualTo("/people?sort=name&page=11");
    }

    @Test
    void theFirstPageHasNoNumberInItsAddress() {
        assertThat(Pager.page(HERE.with("page", "2"), 2, 100).previous()).isEqualTo("/people?sort=name");
    }

    @Test
    void everyRowIsOnOnePage() {
        for (int total : new int[] {0, 1, 49, 50, 51, 100, 101}) {
            List<Integer> rows = IntStream.range(0, total).boxed().toList();
            List<Integer> seen = IntStream.rangeClosed(
                            1, Pager.page(HERE, 1, total).pages())
                    .boxed()
                    .flatMap(page -> Pager.slice(rows, Pager.page(HERE, page, total)).stream())
                    .toList();
            assertThat(seen).isEqualTo(rows);
        }
    }
}
