#!/bin/sh
# Runs once, on an empty database: the role of the running server. It owns nothing; the migrations grant it
# what it needs, and never the right to change an audit line.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$RUNTIME_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
CREATE ROLE parvis_app LOGIN PASSWORD :'password' NOSUPERUSER NOCREATEDB NOCREATEROLE;
SQL
