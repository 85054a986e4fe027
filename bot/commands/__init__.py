"""Khasan's commands, a module a noun; `bot.cli` puts them together."""
