package io.mailuo.pipeline.spool;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.resolve.Affiliation;
import io.mailuo.resolve.PersonProfile;
import io.mailuo.resolve.ProgrammeProfile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileCodecTest {

    private static final EntityKey PERSON = new EntityKey(Kind.PERSON, "王明|a.txt");
    private static final EntityKey BODY = new EntityKey(Kind.ORGANISATION, "浙江省教育厅");
    private static final EntityKey AREA = new EntityKey(Kind.PLACE, "浙江省");

    private final ProfileCodec codec = new ProfileCodec();

    @Test
    void peopleWithoutPostsComeBackWithAllThatIsAskedOfThem() throws IOException {
        PersonProfile free = new PersonProfile(PERSON, "王明", List.of(), Set.of(BODY, AREA), Set.of("碧水"));
        assertThat(back(free)).isEqualTo(free);
    }

    @Test
    void bodiesOfTheArticleAreLeftOutWhereNobodyAsksForThem() throws IOException {
        List<Affiliation> posts = List.of(new Affiliation(BODY, "厅长", true), new Affiliation(AREA, "", false));
        assertThat(back(new PersonProfile(PERSON, "王明", posts, Set.of(BODY), Set.of("碧水"))))
                .isEqualTo(new PersonProfile(PERSON, "王明", posts, Set.of(), Set.of("碧水")));
        assertThat(back(new PersonProfile(PERSON, "王明", List.of(), Set.of(BODY), Set.of())))
                .isEqualTo(new PersonProfile(PERSON, "王明", List.of(), Set.of(), Set.of()));
    }

    @Test
    void programmesComeBackAsTheyWere() throws IOException {
        ProgrammeProfile programme = new ProgrammeProfile(
                new EntityKey(Kind.PROGRAMME, "碧水|a.txt"),
                "a.txt",
                "2.0",
                Set.of("工程", "计划"),
                Set.of(BODY),
                Set.of(AREA));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        codec.write(programme, new DataOutputStream(bytes));
        assertThat(codec.readProgramme(in(bytes))).isEqualTo(programme);
    }

    private PersonProfile back(PersonProfile person) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        codec.write(person, new DataOutputStream(bytes));
        return codec.readPerson(in(bytes));
    }

    private static DataInputStream in(ByteArrayOutputStream bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
