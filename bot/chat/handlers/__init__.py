"""What the bot answers: a module for each thing that people do in a chat."""
