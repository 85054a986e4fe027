"""The answers to commands: one module for each thing that people do in a chat."""
