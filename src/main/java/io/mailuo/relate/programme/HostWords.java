package io.mailuo.relate.programme;

import io.mailuo.lexicon.Roles;
import io.mailuo.model.Fact.Involvement.Part;
import java.util.Optional;
import java.util.stream.Stream;

/** Words for who hosts a programme or helps to: 主办, 承办, 主办方是. */
final class HostWords {

    private final Roles roles;

    /** @param roles the table {@code programme-ties} */
    HostWords(Roles roles) {
        this.roles = roles;
    }

    /** The part that a label gives to the bodies behind it (主办方是 owner, 协办单位为 participant). */
    Optional<Part> label(String label) {
        if (roles.ends("cohost-label", label)) {
            return Optional.of(Part.PARTICIPANT);
        }
        return roles.ends("host-label", label) ? Optional.of(Part.OWNER) : Optional.empty();
    }

    /** Whether the text behind a body says that it hosts (主办). */
    boolean isHost(String rest) {
        return roles.begins("host", rest);
    }

    /** Whether the text behind a list of bodies says that they carry something out together (共同实施). */
    boolean isJoint(String rest) {
        return roles.begins("joint", rest);
    }

    /** Whether the text behind a body says that it helps to host (承办, 协办). */
    boolean isCoHost(String rest) {
        return roles.begins("cohost", rest);
    }

    /** Whether the text behind a list of bodies says that what comes next is hosted by them (主办的|“甲”大赛). */
    boolean hostsAttribute(String rest) {
        return Stream.of("host", "cohost")
                .flatMap(role -> roles.words(role).stream())
                .anyMatch(verb -> rest.startsWith(verb + "的"));
    }

    /** Whether the verb says that its subject helps to host (承办). */
    boolean helpsToHost(String verb) {
        return roles.has("cohost", verb);
    }
}
