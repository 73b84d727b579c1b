package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.Document;
import io.mailuo.model.Sentence;
import java.util.List;
import java.util.Optional;

/** Made-up pages of the genre, and short ways through the stage. */
final class Pages {

    static final Normaliser NORMALISER = new Normaliser(Lexicon.standard());

    /** A page without any damage, long enough for every kind of it. */
    static final String CLEAN = """
            云岭县推进乡村振兴“百村行动”
            本报记者 林小舟 赵一鸣
            近日，云岭县召开全县乡村振兴工作会议，对今年的重点任务作出安排，要求各级干部深入一线，把工作做到群众家门口，让更多的人得到实惠。
            “过去我们种粮靠天吃饭，现在有了技术员的指导，产量比去年提高了12.5%，收入也跟着涨。”东河镇种粮大户陈大有说，今年他又承包了350亩地。
            据统计，全县已建成农产品加工企业（合作社）128家，带动就业3600余人，预计到2026年实现产值1.2亿元，其中线上销售占比超过三成。
            云岭县农业农村局局长何文清表示，下一步将继续实施人才培养计划，选派更多技术人员下乡，帮助农户解决实际问题，推动农业发展再上新台阶。
            """.strip();

    private Pages() {}

    static String normal(String raw) {
        return NORMALISER.normalise(raw).normal();
    }

    static Document document(String raw) {
        Article article =
                new Article("page.txt", raw, "UTF-8", "", Optional.empty(), Optional.empty(), Optional.empty());
        return new Segmenter().segment(article, NORMALISER.normalise(raw));
    }

    /** Role and text of every sentence, one a line. */
    static List<String> sentences(String raw) {
        Document document = document(raw);
        return document.sentences()
                .map(s -> s.role() + " " + document.at(s.span()))
                .toList();
    }

    /** The texts of the sentences with a role. */
    static List<String> sentences(String raw, Sentence.Role role) {
        Document document = document(raw);
        return document.sentences()
                .filter(s -> s.role() == role)
                .map(s -> document.at(s.span()))
                .toList();
    }
}
