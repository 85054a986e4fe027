"""In which order waiting messages leave: those with the lowest number first."""

from __future__ import annotations

from collections.abc import Mapping

#: Answers to people, who wait for them.
ANSWER = 0
#: New stories, by their level.
STORY: Mapping[str, int] = {"flash": 1, "important": 3, "all": 5}
#: What came too late for a message of its own: behind flashes, before what is new.
LATE = 2
#: What whoever looks after the bot is told of it.
NOTICE = 4
#: Whatever names no other.
USUAL = 5
#: A part of a story that its readers have heard of already.
PART = 6
#: What has changed in a story.
UPDATE = 7
#: That an outlet cannot be read: nobody waits for it.
ABSENT = 7
#: Alerts that read otherwise now.
EDIT = 8
DIGEST = 9
