package dev.octavo.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version out of the jar's manifest.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "octavo "
                    + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                            .orElse("development")
        };
    }
}
