package dev.octavo.cli;

/// What is to be done should the process be stopped meanwhile, by Ctrl-C or SIGTERM.
final class WhenStopped implements AutoCloseable {

    private final Thread hook;

    WhenStopped(Runnable what) {
        hook = new Thread(what);
        // Nobody is there any more to whom its failure could be told.
        hook.setUncaughtExceptionHandler((_, _) -> {});
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is being stopped: it is being done.
            return;
        }
    }
}
