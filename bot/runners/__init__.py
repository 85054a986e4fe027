"""Turns it: reads the clock, and wakes what is due."""
