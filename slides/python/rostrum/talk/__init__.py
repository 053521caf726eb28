"""The child process in which a talk runs: it loads the file, records its scenes, and reports."""
