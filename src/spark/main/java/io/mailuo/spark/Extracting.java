package io.mailuo.spark;

import io.mailuo.model.Article;
import io.mailuo.model.Extraction;
import io.mailuo.reading.Reading;
import io.mailuo.resolve.Outline;
import io.mailuo.spark.InputItem.Faulty;
import io.mailuo.spark.InputItem.Held;
import io.mailuo.spark.InputItem.Located;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Reads a file and extracts its articles, by the reading rules and stages of the program itself. */
final class Extracting implements Function<InputItem, byte[]> {

    private static final long serialVersionUID = 1;

    private final Broadcast<StageSettings> settings;
    private final Broadcast<SerializableConfiguration> files;

    /**
     * @param settings of the stages
     * @param files how the file systems are reached
     */
    Extracting(Broadcast<StageSettings> settings, Broadcast<SerializableConfiguration> files) {
        this.settings = settings;
        this.files = files;
    }

    @Override
    public byte[] call(InputItem item) {
        if (item instanceof Faulty faulty) {
            return ReadFile.of(List.of(faulty.problem()), List.of(), List.of()).encode();
        }
        ExecutorStages stages = ExecutorStages.of(settings.value());
        Reading reading = read(item, stages);
        if (reading instanceof Reading.Rejected rejected) {
            return ReadFile.of(List.of(rejected.problem()), List.of(), List.of())
                    .encode();
        }
        Reading.Read read = (Reading.Read) reading;
        List<Extraction> extractions = new ArrayList<>();
        List<Outline> outlines = new ArrayList<>();
        for (Article article : read.articles()) {
            Extraction extraction = extract(article, stages);
            extractions.add(extraction);
            outlines.add(stages.stages().outline(extraction));
        }
        return ReadFile.of(read.problems(), outlines, extractions).encode();
    }

    private Reading read(InputItem item, ExecutorStages stages) {
        return stages.reader()
                .read(item instanceof Located file ? file.content(files.value().value()) : (Held) item);
    }

    private static Extraction extract(Article article, ExecutorStages stages) {
        try {
            return stages.stages().extract(article);
        } catch (RuntimeException e) {
            // A defect of the program, as in a build on one machine: not hidden among the problems of inputs.
            throw new IllegalStateException("the article " + article.name() + " could not be processed: " + e, e);
        }
    }
}
