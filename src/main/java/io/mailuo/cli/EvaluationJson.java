package io.mailuo.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.mailuo.evaluate.Calibration;
import io.mailuo.evaluate.Evaluation;
import io.mailuo.evaluate.Fault;
import io.mailuo.evaluate.Score;
import java.util.List;

/** Shows an evaluation for programs. */
final class EvaluationJson {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final JsonObject json = new JsonObject();

    EvaluationJson(Evaluation evaluation) {
        JsonArray scores = new JsonArray();
        evaluation.scores().forEach(score -> scores.add(score(score)));
        json.add("scores", scores);
        json.addProperty("macroF1", evaluation.macroF1());
    }

    void faults(List<Fault> faults) {
        json.add("faults", GSON.toJsonTree(faults));
    }

    void calibration(Calibration calibration) {
        JsonObject member = new JsonObject();
        member.add("groups", GSON.toJsonTree(calibration.groups()));
        member.add("rules", GSON.toJsonTree(calibration.rules()));
        json.add("calibration", member);
    }

    private static JsonObject score(Score score) {
        JsonObject entry = new JsonObject();
        entry.addProperty("kind", score.kind());
        entry.addProperty("gold", score.gold());
        entry.addProperty("found", score.found());
        entry.addProperty("hit", score.hit());
        entry.addProperty("precision", score.precision());
        entry.addProperty("recall", score.recall());
        entry.addProperty("f1", score.f1());
        JsonObject shares = new JsonObject();
        score.shares().forEach(shares::addProperty);
        entry.add("shares", shares);
        return entry;
    }

    @Override
    public String toString() {
        return GSON.toJson(json);
    }
}
