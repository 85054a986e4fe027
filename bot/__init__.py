"""Khasan: news of North Korea and Russia, once each, with who said what."""
