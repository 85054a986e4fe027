"""Talks with people on Telegram."""
