package io.mailuo.extract.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of quoted names each behind the one who runs it: 区甲局“乙”、丙街道“丁”、戊法院“己”(等支部品牌). */
final class OwnedNames {

    private static final int LONGEST_OWNER = 14;
    private static final String JOINTS = "、，；和及与";

    private final ProgrammeWords words;
    private final NameParts parts;

    OwnedNames(ProgrammeWords words) {
        this.words = words;
        this.parts = new NameParts(words);
    }

    List<Mention.Programme> find(Line line) {
        List<Mention.Programme> found = new ArrayList<>();
        List<Quotation> list = new ArrayList<>();
        int end = -1;
        for (Quotation quotation : Quotation.quoted(line)) {
            if (!hasOwner(line, quotation, end)) {
                read(line, list, found);
                list.clear();
            }
            if (QuotedShape.canBeName(quotation.inner(), false) && (!list.isEmpty() || hasOwner(line, quotation, -1))) {
                list.add(quotation);
            }
            end = quotation.outer().end();
        }
        read(line, list, found);
        return found;
    }

    /** Whether nothing but an owner, and behind an earlier quotation a joint before it, stands before a quotation. */
    private boolean hasOwner(Line line, Quotation quotation, int earlier) {
        int index = line.lastBefore(quotation.outer().start());
        int start = quotation.outer().start();
        while (index >= 0 && !Tags.isMark(line.tokens().get(index)) && start > earlier) {
            Token token = line.tokens().get(index);
            if (token.is("p") || token.is("u") || words.force(token.text()).isPresent()) {
                break;
            }
            start = token.span().start();
            index--;
        }
        String owner = line.between(start, quotation.outer().start());
        boolean joined = earlier < 0 || (start - earlier == 1 && JOINTS.indexOf(line.before(start)) >= 0);
        return joined && owner.length() <= LONGEST_OWNER && words.endsOwner(owner);
    }

    private void read(Line line, List<Quotation> list, List<Mention.Programme> found) {
        if (list.size() < 2) {
            return;
        }
        int end = list.get(list.size() - 1).outer().end();
        int behind = line.rest(end).startsWith("等") ? end + 1 : end;
        Optional<HeadPhrase> head = HeadPhrase.behind(line, behind, words);
        if (words.isRefusedAfter(line, behind)) {
            return;
        }
        for (Quotation quotation : list) {
            String own = parts.head(quotation.inner());
            String noun = own.isEmpty() ? head.map(phrase -> phrase.head().word()).orElse("") : own;
            String name = line.at(quotation.outer()) + (own.isEmpty() ? noun : "");
            found.add(mention(quotation.outer(), name, parts.core(quotation.inner()), noun));
        }
    }

    private Mention.Programme mention(Span span, String name, String core, String noun) {
        return new Mention.Programme(
                span, name, core, noun, Rule.SHARED_HEAD.id(), words.confidence(Rule.SHARED_HEAD));
    }
}
