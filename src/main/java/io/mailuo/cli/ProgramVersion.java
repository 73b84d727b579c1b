package io.mailuo.cli;

import io.mailuo.pipeline.ProgramCode;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"mailuo " + ProgramCode.number()};
    }
}
