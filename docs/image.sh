#!/usr/bin/env bash
# Builds the image without a Docker engine, runs it, and checks what docs/operators.md promises of it:
#
#     docs/image.sh
#
# Needs root, and Debian's buildah, podman and runc; exits with 77 and the reason where it cannot do its work.
# BASE is another base image than the Dockerfile's, or a file that holds a root file system with python3 and venv, as
# `mmdebstrap --variant=minbase --include=python3-venv,ca-certificates stable base.tar` makes one.
# BUILD_OPTIONS are more options for buildah, such as a --volume with pip's settings.
set -euo pipefail
cd "$(dirname "$0")/.."

skip() { echo "skipped: $1"; exit 77; }
fail() { echo "FAILED: $1"; exit 1; }
ok() { echo "ok: $1"; }

for tool in buildah podman runc; do
    command -v "$tool" >/dev/null || skip "$tool is not installed"
done
[ "$(id -u)" = 0 ] || skip "only root may build and run here"

work=$(mktemp -d)
store=(--root "$work/storage" --runroot "$work/run" --storage-driver "${STORAGE_DRIVER:-vfs}")
podman() { command podman "${store[@]}" --runtime runc --cgroup-manager cgroupfs --events-backend file "$@"; }
trap 'podman rm --all --force >/dev/null 2>&1 || true; rm -rf "$work"' EXIT

base=${BASE:-docker.io/library/python:3.13-slim}
if [ -f "$base" ]; then
    podman import --quiet "$base" localhost/base >/dev/null || skip "$base cannot be taken in"
    base=localhost/base
elif ! podman pull --quiet "$base" >/dev/null 2>"$work/pull"; then
    skip "$base cannot be had: $(tail -1 "$work/pull")"
fi
# shellcheck disable=SC2086 # several options in one word
buildah "${store[@]}" bud --isolation chroot --format docker --build-arg "BASE=$base" ${BUILD_OPTIONS:-} \
    --tag localhost/khasan . >"$work/build" 2>&1 || { tail -20 "$work/build"; fail "the image cannot be built"; }
ok "built, $(podman image inspect --format '{{.Size}}' localhost/khasan | awk '{printf "%d", $1 / 1e6}') MB"

state="$work/state"
install --directory --owner=10001 --group=10001 --mode=0700 "$state"
run() {
    podman run --detach --name "$1" --network host --no-healthcheck --log-driver k8s-file --read-only \
        --ulimit nofile=1024:1024 --ulimit nproc=1024:1024 --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges \
        --volume "$state:/state" localhost/khasan >/dev/null
}
inside() { podman exec "$@"; }
until_healthy() {
    for _ in $(seq 30); do
        inside "$1" khasan health >/dev/null 2>&1 && return
        sleep 1
    done
    podman logs "$1" | tail -20
    fail "it is not healthy after 30 seconds"
}
stop() {
    local began=$SECONDS
    podman kill --signal TERM "$1" >/dev/null
    local code
    code=$(timeout 20 "$(command -v podman)" "${store[@]}" wait "$1") || fail "it did not end within 20 seconds"
    [ "$code" = 0 ] || fail "SIGTERM gave exit $code"
    [ $((SECONDS - began)) -le 15 ] || fail "it took $((SECONDS - began)) seconds to end"
    ok "SIGTERM gave exit 0 after $((SECONDS - began)) s"
}

run first || fail "it does not start"
until_healthy first
ok "starts, and khasan health exits with 0"
[ "$(inside first id -u)" = 10001 ] || fail "it runs as uid $(inside first id -u)"
ok "runs as uid 10001"
inside first sh -c 'echo > /etc/khasan/new' 2>/dev/null && fail "the root file system can be written"
ok "the root file system is read-only"
stop first
polled=$(grep -c . "$state/khasan.db") && [ "$polled" -gt 0 ] || fail "there is no state"
before=$(stat --format=%i "$state/khasan.db")

run second || fail "it does not start again"
until_healthy second
[ "$(stat --format=%i "$state/khasan.db")" = "$before" ] || fail "the state is another one after a restart"
inside second khasan db upgrade | grep -q "up to date" || fail "the state is not known after a restart"
ok "the state survives a restart"
stop second
