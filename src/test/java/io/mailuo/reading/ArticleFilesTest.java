package io.mailuo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

    private final Path folder;

    ArticleFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String name) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, "文字");
    }

    private static List<String> names(Inputs inputs) {
        return inputs.inputs().stream().map(Input::name).toList();
    }

    @Test
    void findsArticlesInFoldersSortedAndNotesWhatItPassesOver() throws IOException {
        for (String name : List.of("b/2.txt", "b/10.HTML", "a.md", "第一篇", "图.jpg", ".hidden.txt", ".git/x.txt")) {
            file(name);
        }
        Inputs inputs = ArticleFiles.find(List.of(folder));
        assertThat(names(inputs)).containsExactly("a.md", "b/10.HTML", "b/2.txt", "第一篇");
        assertThat(inputs.skipped())
                .extracting(PassedOver::path)
                .containsExactlyInAnyOrder(
                        folder.resolve("图.jpg").toString(),
                        folder.resolve(".hidden.txt").toString(),
                        folder.resolve(".git").toString());
        assertThat(inputs.problems()).isEmpty();
    }

    @Test
    void namesASingleFileByItsNameWhateverItsExtension() throws IOException {
        assertThat(names(ArticleFiles.find(List.of(file("x/报道.news"))))).containsExactly("报道.news");
    }

    @Test
    void givesFilesOfTheSameNameTheirFolders() throws IOException {
        file("x/1.txt");
        file("y/1.txt");
        file("y/2.txt");
        assertThat(names(ArticleFiles.find(List.of(folder.resolve("x"), folder.resolve("y")))))
                .containsExactly("x/1.txt", "y/1.txt", "2.txt");
        assertThat(names(ArticleFiles.find(List.of(file("p/z/1.txt"), file("q/z/1.txt")))))
                .containsExactly("p/z/1.txt", "q/z/1.txt");
    }

    @Test
    void takesAFileGivenTwiceOnce() throws IOException {
        Path file = file("x/1.txt");
        assertThat(names(ArticleFiles.find(List.of(file, folder.resolve("x"), folder.resolve("x/../x/1.txt")))))
                .containsExactly("1.txt");
    }

    @Test
    void reportsMissingPathsAndFoldersWithoutArticles() throws IOException {
        file("empty/图.jpg");
        Path missing = folder.resolve("没有.txt");
        Inputs inputs = ArticleFiles.find(List.of(missing, folder.resolve("empty")));
        assertThat(inputs.inputs()).isEmpty();
        assertThat(inputs.problems())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.MISSING, Problem.Code.NO_ARTICLES);
        assertThat(inputs.problems().get(0).message())
                .isEqualTo(missing + " does not exist; give a file or a folder that does");
        assertThat(inputs.problems())
                .allSatisfy(problem -> assertThat(problem.message().lines()).hasSize(1));
    }

    @Test
    void survivesALinkInACircle() throws IOException {
        file("x/1.txt");
        Files.createSymbolicLink(folder.resolve("x/again"), folder.resolve("x"));
        assertThat(names(ArticleFiles.find(List.of(folder)))).containsExactly("x/1.txt");
    }
}
