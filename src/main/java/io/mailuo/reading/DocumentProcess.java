package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Problem;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;

/**
 * The program of a process that does nothing but read documents: they come in on the standard input, what was read goes out on the standard output,
 * one after the other until the input ends. A document that takes all memory or never ends takes this process down and nothing else.
 */
final class DocumentProcess {

    private DocumentProcess() {}

    /**
     * Reads documents.
     *
     * @param arguments seconds after which the process ends itself if one document takes as long (whoever asked for it may be gone); folder of
     *     the user's tables, if there is one
     */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // What a library prints must not stand among the answers.
        System.setOut(System.err);
        long limit = Long.parseLong(arguments[0]) * 1000;
        Forms forms = new Forms(arguments.length > 1 ? Lexicon.with(Path.of(arguments[1])) : Lexicon.standard());
        Timer timer = new Timer("limit", true);
        while (true) {
            DocumentMessages.Asked asked;
            try {
                asked = DocumentMessages.Asked.read(in);
            } catch (EOFException done) {
                return;
            }
            TimerTask end = new TimerTask() {
                @Override
                public void run() {
                    Runtime.getRuntime().halt(1);
                }
            };
            timer.schedule(end, limit);
            answer(forms, asked, out);
            end.cancel();
        }
    }

    private static void answer(Forms forms, DocumentMessages.Asked asked, DataOutputStream out) throws IOException {
        try {
            DocumentMessages.answer(forms.read(asked.kind(), asked.bytes()), out);
        } catch (UnreadableDocumentException e) {
            DocumentMessages.answer(e, out);
        } catch (RuntimeException e) {
            DocumentMessages.answer(
                    new UnreadableDocumentException(
                            Problem.Code.DEFECT,
                            "makes the program fail (" + e + "), which is a defect of the program"),
                    out);
        }
    }
}
