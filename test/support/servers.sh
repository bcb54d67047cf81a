#!/usr/bin/env bash
# Real servers for the suites: PostgreSQL and Redis on free loopback ports, all of it in one temporary folder.
#   eval "$(test/support/servers.sh start)"   exports TEST_DATABASE_URL, TEST_REDIS_URL and TEST_SERVERS_DIR
#   test/support/servers.sh stop "$TEST_SERVERS_DIR"
# PostgreSQL is looked for on PATH, in /usr/lib/postgresql/*/bin and in POSTGRES_BIN; run as root it is started as nobody.
set -euo pipefail

free_port() {
  node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

as_server_user() {
  if [ "$(id -u)" -eq 0 ]; then runuser -u nobody -- "$@"; else "$@"; fi
}

postgres_bin() {
  if [ -n "${POSTGRES_BIN:-}" ]; then echo "$POSTGRES_BIN"; return; fi
  if command -v initdb >/dev/null; then dirname "$(command -v initdb)"; return; fi
  local found
  found=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  [ -n "$found" ] || { echo "PostgreSQL is not installed: no initdb found" >&2; exit 1; }
  echo "$found"
}

start_postgres() {
  local dir=$1 port=$2 bin
  bin=$(postgres_bin)
  as_server_user "$bin/initdb" -D "$dir/postgres" -U intray -A trust -E UTF8 --no-sync >"$dir/initdb.log" 2>&1 \
    || { cat "$dir/initdb.log" >&2; exit 1; }
  as_server_user "$bin/pg_ctl" -D "$dir/postgres" -w -t 60 -l "$dir/postgres.log" \
    -o "-h 127.0.0.1 -p $port -k '' -c max_connections=300 -c fsync=off" start >"$dir/pg_ctl.log" 2>&1 \
    || { cat "$dir/pg_ctl.log" "$dir/postgres.log" >&2; exit 1; }
}

start_redis() {
  local dir=$1 port=$2
  redis-server --bind 127.0.0.1 --port "$port" --dir "$dir" --save '' --appendonly no --maxmemory-policy noeviction \
    --daemonize yes --pidfile "$dir/redis.pid" --logfile "$dir/redis.log" >/dev/null
  for _ in $(seq 100); do
    if redis-cli -h 127.0.0.1 -p "$port" ping 2>/dev/null | grep -q PONG; then return; fi
    sleep 0.1
  done
  cat "$dir/redis.log" >&2
  exit 1
}

start() {
  local dir postgres_port redis_port
  dir=$(mktemp -d "${TMPDIR:-/tmp}/intray-servers-XXXXXX")
  chmod 777 "$dir"
  trap 'stop "$dir" >&2' ERR
  postgres_port=$(free_port)
  redis_port=$(free_port)
  start_postgres "$dir" "$postgres_port"
  start_redis "$dir" "$redis_port"
  echo "export TEST_DATABASE_URL=postgres://intray@127.0.0.1:$postgres_port/postgres"
  echo "export TEST_REDIS_URL=redis://127.0.0.1:$redis_port"
  echo "export TEST_SERVERS_DIR=$dir"
}

stop() {
  local dir=$1
  case "$(basename "$dir")" in intray-servers-*) ;; *) echo "not a folder of this script: $dir" >&2; exit 2 ;; esac
  if [ -f "$dir/postgres/postmaster.pid" ]; then
    as_server_user "$(postgres_bin)/pg_ctl" -D "$dir/postgres" -m immediate -w -t 30 stop >/dev/null || true
  fi
  if [ -f "$dir/redis.pid" ]; then kill "$(cat "$dir/redis.pid")" 2>/dev/null || true; fi
  rm -rf "$dir"
}

case "${1:-}" in
  start) start ;;
  stop) stop "${2:?the folder that start named}" ;;
  *) echo "usage: servers.sh start | stop FOLDER" >&2; exit 2 ;;
esac
