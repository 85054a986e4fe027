"""Out: one module a channel."""
