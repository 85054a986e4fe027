"""Sends alerts out: one module for each channel."""
