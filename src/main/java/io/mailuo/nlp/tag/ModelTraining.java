package io.mailuo.nlp.tag;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.nlp.Tokeniser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Trains the model that comes with the program: {@code mvn -Ptrain process-classes}. */
public final class ModelTraining {

    private ModelTraining() {}

    /**
     * Trains a model and says how good it is.
     *
     * @param args the folder of the marked text and the file to write
     * @throws IOException if one cannot be read or the other not be written
     * @throws IllegalArgumentException if the marked text has faults
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException(
                    args.length + " arguments given, two needed: folder of the marked text, file of the model");
        }
        MarkedCorpus corpus = MarkedCorpus.read(Path.of(args[0]));
        Tokeniser tokeniser = new Tokeniser(Lexicon.standard(), Places.from(Lexicon.standard()));
        WordClasses classes = new WordClasses(Lexicon.standard());
        CrossValidation validation = new CrossValidation(corpus, Training.STANDARD, tokeniser, classes);
        System.out.print(validation.table());
        byte[] model = Training.STANDARD
                .model(corpus.sentences(), corpus.sha256(), tokeniser, classes, validation.curves())
                .bytes();
        Files.write(Path.of(args[1]), model);
        System.out.println(corpus.sentences().size() + " sentences, " + model.length + " bytes");
    }
}
