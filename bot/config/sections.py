"""What may stand in each section of `sources.yaml`; structure.py makes values of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from bot.config.channels import ChannelEntry, Ids
from bot.config.entities import EntitySettings
from bot.config.fields import (
    Address,
    Agent,
    Countries,
    Country,
    DateFormats,
    Every,
    Fallback,
    Fields,
    Flag,
    FolderPath,
    Fresh,
    Fulltext,
    Gap,
    Headers,
    Id,
    JsonPath,
    Kept,
    Kind,
    Language,
    LevelName,
    MaxEntries,
    Name,
    Note,
    OutletType,
    PerSecond,
    Proxy,
    Query,
    Robots,
    Selectors,
    Side,
    Timeout,
    Tls,
    Used,
    Zone,
)
from bot.core.model import Delivery, Keep


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Defaults(_Strict):
    """What holds for each source that does not say otherwise."""

    side: Side | None = Field(None, description="whose voice the outlet is")
    language: Language | None = Field(None, description="ISO 639-1; left out if a source mixes languages")
    every: Every = Field(timedelta(minutes=10), description="how often it is asked, 1m to 24h")
    fresh: Fresh = Field(timedelta(hours=24), description="on the first poll, only younger entries cause alerts")
    enabled: Flag = Field(True, description="false keeps it in the file without polling it")
    type: OutletType | None = Field(None, description="a note for people: what sort of outlet it is")
    country: Country | None = Field(None, description="a note for people: where the outlet is, ISO 3166")
    state_media: Flag = Field(False, description="a note for people: whether a state controls the outlet")
    restricted_in: Countries = Field([], description="a note for people: where the law restricts passing it on")
    fulltext: Fulltext | None = Field(None, description="for which entries the article's page is fetched")
    max_entries: MaxEntries | None = Field(None, description="how many entries of a page are used")
    timeout: Timeout | None = Field(None, description="how long a fetch may take, at most 30s")
    user_agent: Agent | None = Field(None, description="who asks, for a host that refuses Khasan's own name")
    headers: Headers = Field({}, description="more headers for each request")
    proxy: Proxy | None = Field(None, description="an HTTP proxy for this source")
    tls: Tls = Field("modern", description="legacy for a server that knows only TLS from before 2010")
    timezone: Zone | None = Field(None, description="where times without an offset are meant")


class SourceSettings(Defaults):
    """One place that news comes from."""

    id: Id = Field(description="a short name, unique in the file")
    kind: Kind = Field(description="what is found at the address")
    url: Address | None = Field(None, description="its address; a wire has a path instead")
    fallback: Fallback = Field([], description="addresses that are asked when the first gives no answer, in this order")
    path: FolderPath | None = Field(None, description="a wire's folder, counted from the folder of this file")
    archive: FolderPath | None = Field(None, description="a folder into which a wire's files are moved once recorded")
    outlet: Name = Field(description="whom the news is by")
    side: Side = Field(description="whose voice the outlet is")
    robots: Robots = Field("obey", description="ignore where its host gave leave to read what robots.txt forbids")
    note: Note | None = Field(None, description="a note for people: why it is off, what is odd")
    selectors: Selectors = Field({}, description="CSS selectors of a listing's parts, and of the articles' pages")
    date_format: DateFormats = Field([], description="how dates are written, as strptime wants it")
    items: JsonPath | None = Field(None, description="where a json lists its items, by JMESPath")
    fields: Fields = Field({}, description="where an item of a json has its parts, by JMESPath")


class WatchSettings(_Strict):
    """What to look for."""

    id: Id = Field(description="a short name, unique in the file")
    name: Name | None = Field(None, description="what people read; the id where there is none")
    query: Query = Field(description="in the query language")
    level: LevelName = Field("important", description="from which weight on a story is told")
    channels: Ids = Field([], description="the channels that tell of it, by their ids")


class KeepSettings(_Strict):
    """For how long what is kept."""

    stories: Kept = Field(Keep().stories, description="articles and stories, 1d at least")
    texts: Kept = Field(Keep().texts, description="the articles' full texts")


class DeliverySettings(_Strict):
    """How fast Telegram is written to, and for how long an alert is one."""

    use: Used = Field(Delivery().use, description="what waits longer is told in one message, 10m at least")
    per_second: PerSecond = Field(Delivery().per_second, description="messages a second over all chats")
    private: Gap = Field(Delivery().private, description="least time between two messages to a person")
    group: Gap = Field(Delivery().group, description="least time between two messages to a group or channel")


class Settings(_Strict):
    """sources.yaml: what Khasan reads and what it looks for."""

    defaults: Defaults | None = None
    sources: list[SourceSettings]
    watches: list[WatchSettings] = []
    entities: list[EntitySettings] = []
    channels: list[ChannelEntry] = []
    keep: KeepSettings | None = None
    delivery: DeliverySettings | None = None


def schema() -> dict[str, Any]:
    """The JSON Schema of `sources.yaml`, for editors."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Settings.model_json_schema()}
