# The bot as an image: its own user, a read-only file system, state on one volume.
ARG BASE=python:3.13-slim
FROM ${BASE} AS build
WORKDIR /build
COPY requirements.lock ./
RUN python3 -m venv /venv \
    && /venv/bin/pip install --no-cache-dir --only-binary=:all: --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY bot ./bot
RUN /venv/bin/pip install --no-cache-dir --no-deps . \
    && /venv/bin/pip uninstall --yes pip

FROM ${BASE}
ENV PATH=/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    KHASAN_STATE=/state \
    KHASAN_CONFIG=/etc/khasan/sources.yaml
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin khasan \
    && install --directory --owner=khasan --mode=0700 /state
COPY --from=build /venv /venv
COPY sources.yaml /etc/khasan/sources.yaml
USER 10001
VOLUME /state
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s CMD ["khasan", "health"]
ENTRYPOINT ["khasan"]
CMD ["run"]
