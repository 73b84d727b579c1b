package io.mailuo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Problem;
import io.mailuo.resolve.Outline;
import io.mailuo.spark.AddressedOutlines.Addressed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressedOutlinesTest {

    @Test
    void articlesAreNumberedThroughThePartitionWhateverTheirFiles() {
        Problem problem = new Problem("x.txt", Problem.Code.EMPTY, "x.txt has no bytes; give a file with text");
        byte[] unreadable = ReadFile.of(List.of(problem), List.of(), List.of()).encode();
        List<Addressed> found = new ArrayList<>();
        new AddressedOutlines(
                        5,
                        List.of(file("a.txt#1", "a.txt#2"), unreadable, file("b.txt"))
                                .iterator())
                .forEachRemaining(found::add);
        assertThat(found)
                .extracting(article -> article.outline().article())
                .containsExactly("a.txt#1", "a.txt#2", "b.txt");
        assertThat(found)
                .extracting(Addressed::address)
                .containsExactly(
                        AddressedOutlines.address(5, 0),
                        AddressedOutlines.address(5, 1),
                        AddressedOutlines.address(5, 2));
        assertThat(found).allMatch(article -> AddressedOutlines.partition(article.address()) == 5);
        assertThat(ReadFile.problems(unreadable)).containsExactly(problem);
    }

    @Test
    void anAddressLeadsBackToAnyPartition() {
        int last = Integer.MAX_VALUE;
        assertThat(AddressedOutlines.partition(AddressedOutlines.address(last, last)))
                .isEqualTo(last);
    }

    private static byte[] file(String... articles) {
        List<Outline> outlines = Arrays.stream(articles)
                .map(name -> new Outline(name, List.of(), List.of(), List.of(), List.of(), List.of()))
                .toList();
        return ReadFile.of(List.of(), outlines, List.of()).encode();
    }
}
