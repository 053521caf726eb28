"""Where a show waits, and what the speaker is told there."""
