"""Khasan's commands, one module for each noun; `bot.cli` puts them together."""
