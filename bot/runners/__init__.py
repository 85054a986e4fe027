"""Runs the bot: reads the clock, and wakes what is due."""
