package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;

/** Clauses that name a programme without saying that those in them run it. */
final class OthersProgrammes {

    private final Scene scene;
    private final TieWords words;

    OthersProgrammes(Scene scene, TieWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** 甲方赞赏“乙”倡议, 丙社区得益于“乙”行动: who praises or profits runs nothing. */
    boolean isPraised(Sentence sentence, Mention.Programme programme) {
        int end = programme.span().start();
        int begin = end - scene.clauseBefore(sentence, end).length();
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= begin && token.span().end() <= end)
                .anyMatch(token -> words.others().praises(token.text()));
    }

    /** 作为“甲”计划|的一部分: something is a part of it, and nothing says whose it is. */
    boolean isShared(Sentence sentence, Mention.Programme programme) {
        int end = programme.span().end();
        return words.others().beginsShare(scene.between(end, sentence.span().end()));
    }

    /** 甲市、乙市|就“丙”行动作交流发言: those who talk of it need not run it. */
    boolean isExchanged(Sentence sentence, Mention.Programme programme) {
        boolean topic = Scene.before(sentence, programme.span().start())
                .filter(token -> words.isTopic(token.text()))
                .isPresent();
        String rest = scene.between(programme.span().end(), sentence.span().end());
        return topic && words.others().endsExchange(Scene.clauseOf(rest));
    }

    /** 依据《全国…规划》, 实施国家“甲”工程: nothing of the place that the article is about. */
    boolean isNational(Sentence sentence, Mention.Programme programme) {
        Span span = programme.span();
        String name = programme.core();
        boolean before = Scene.before(sentence, span.start())
                .filter(token -> words.others().isNational(token.text()))
                .isPresent();
        return before || words.others().isNational(name);
    }

    /**
     * 甲办公厅|转发|《乙小组关于…的意见》: whose paper it is its title says; one that begins with 关于 is of whoever hands it on.
     *
     * @param owned whether the title begins with a body or place
     */
    boolean isForwarded(Sentence sentence, Mention.Programme programme, boolean owned) {
        boolean forwards = Scene.before(sentence, programme.span().start())
                .filter(token -> words.others().forwards(token.text()))
                .isPresent();
        return forwards && (owned || scene.document().at(programme.span()).indexOf(Subjects.ABOUT) > 1);
    }
}
