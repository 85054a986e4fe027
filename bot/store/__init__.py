"""Keeps everything: one schema, its migrations, and queries that are plain functions of a connection."""
