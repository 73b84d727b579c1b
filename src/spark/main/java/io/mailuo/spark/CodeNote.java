package io.mailuo.spark;

import io.mailuo.pipeline.ProgramCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Part of the build of the job's jar: {@code CodeNote CLASSES} notes among the classes their check sum, before they are rewritten for a cluster's class path. */
public final class CodeNote {

    private CodeNote() {}

    /** Notes the check sum of the classes in the folder that is named. */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path note = classes.resolve(ProgramCode.NOTE);
        Files.createDirectories(Objects.requireNonNull(note.getParent()));
        Files.writeString(note, ProgramCode.checkSum(classes) + "\n");
    }
}
