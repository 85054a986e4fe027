"""The crash laboratory: the bot as a process, killed from outside at every moment at which something is under way.

    python -m tests.crashlab              all of it, for an hour or so
    python -m tests.crashlab --kills 50   so many kills at random moments, and the other parts as they are

Nothing in the bot knows of it: a double holds a request before or after it has accepted it, `strace` ends the process
at the n-th fsync. Then the bot is started again, and what the doubles accepted must be what was owed: each message at
least once, none twice, in order.
"""
