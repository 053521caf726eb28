"""What everything else is made with: vectors, colours, rate functions, settings."""
