"""All that is particular to SQLCipher and SQLite: connecting, pragmas, checks, copying.

A second engine would be one more module of this shape.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from youthcourt.domain.errors import StoreProblem
from youthcourt.domain.text import fold

VERSION_TABLE = "alembic_version"
PAGE_BYTES = 4096
PLAIN_HEADER = b"SQLite format 3\0"
_APPLICATION_ID = 0x59435254  # "YCRT"
# Older ones can lose writes in several journal modes, or lack fixes this file relies on.
_OLDEST_ENGINE = (3, 51, 3)
# TRUNCATE with EXTRA lost no acknowledged save in power-cut replays; the cache is 64 MB.
_DURABLE = ("PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=EXTRA")
_PRAGMAS = (
    "PRAGMA locking_mode=EXCLUSIVE",
    *_DURABLE,
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA cache_size=-65536",
    "PRAGMA temp_store=MEMORY",
)

EngineErrors: tuple[type[Exception], ...] = (dbapi2.Error, sa.exc.DBAPIError)
Connection = Any  # the driver ships no types
StepDone = Callable[[int, int], None]


def connect(path: Path, key: bytes | bytearray) -> Connection:
    """Open an encrypted file with its raw 32-byte key and all pragmas set, and read its first page.

    A missing file is never made; an empty one becomes a new database. Raises the driver's
    errors (see ``faults``), StoreProblem for an engine that is too old.
    """
    if dbapi2.sqlite_version_info < _OLDEST_ENGINE:
        raise StoreProblem(
            "The database engine {version} of this installation is too old to be trusted with a court. "
            "Install the program again.",
            version=dbapi2.sqlite_version,
        )
    connection = dbapi2.connect(
        str(path),
        timeout=1.0,
        isolation_level=None,
        check_same_thread=False,
        flags=dbapi2.SQLITE_OPEN_READWRITE,
    )
    try:
        _prepare(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def mark(connection: Connection) -> None:
    """Write the mark of this program into a new file, which also gives it its first page."""
    connection.execute(f"PRAGMA application_id={_APPLICATION_ID}")


def make_engine(connection: Connection) -> sa.Engine:
    """Return an engine that lives on this one connection and begins every transaction as a writer."""
    engine = sa.create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connection,
        poolclass=StaticPool,
        # A fault must not tell what somebody typed.
        hide_parameters=True,
    )

    connection.create_function("fold", 1, fold, deterministic=True)

    # With the driver's own transactions, changes of the schema would survive a rollback.
    @sa.event.listens_for(engine, "begin")
    def _begin(begun: sa.Connection) -> None:
        begun.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def read_only(connection: Connection, on: bool) -> None:
    """Refuse (*on*) or allow writes on the open connection; works inside a transaction as well."""
    connection.execute(f"PRAGMA query_only={'ON' if on else 'OFF'}")


def wait_for_the_disk(connection: Connection, on: bool) -> None:
    """Let each transaction wait until it is on the disk, as every court does, or not wait for it."""
    for pragma in _DURABLE if on else ("PRAGMA journal_mode=MEMORY", "PRAGMA synchronous=OFF"):
        connection.execute(pragma).fetchall()


def foreign_keys(connection: Connection, on: bool) -> None:
    """Turn the guarding of foreign keys on or off; the engine ignores this inside a transaction."""
    connection.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")


def damage(connection: Connection) -> tuple[str, ...]:
    """Return what the page seals and a quick look at the structure find wrong; empty when all is well."""
    return seal_faults(connection) + _not_ok(connection, "PRAGMA quick_check(20)")


def seal_faults(connection: Connection) -> tuple[str, ...]:
    """Return the pages whose seal (HMAC) does not fit."""
    return tuple(str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check"))


def structure_faults(connection: Connection) -> tuple[str, ...]:
    """Return what the engine's whole check of tables and indexes finds."""
    return _not_ok(connection, "PRAGMA integrity_check(20)")


def orphans(connection: Connection) -> tuple[str, ...]:
    """Return the tables with rows that point at rows which do not exist, one entry a row."""
    return tuple(str(row[0]) for row in connection.execute("PRAGMA foreign_key_check"))


def table_names(connection: Connection) -> tuple[str, ...]:
    """Return the names of all tables that hold rows of their own, in order."""
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'findwords!_%' ESCAPE '!' ORDER BY name"
    )
    return tuple(str(row[0]) for row in rows)


def row_counts(connection: Connection) -> dict[str, int]:
    """Return the number of rows of every table."""
    counts = {}
    for name in table_names(connection):
        quoted = name.replace('"', '""')
        counts[name] = int(connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()[0])  # noqa: S608 - a name cannot be a parameter
    return counts


def copy_pages(source: Connection, target: Connection, pages: int, step_done: StepDone) -> None:
    """Copy the whole file through the engine, *pages* at a time; *step_done* hears (remaining, total)."""
    source.backup(target, pages=pages, progress=lambda _status, remaining, total: step_done(remaining, total))


def new_copy(path: Path, key: bytes | bytearray) -> Connection:
    """Open a new encrypted file to copy into: keyed, and durable without a journal of its own."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    with closing(connection.cursor()) as cursor:
        _unlock(cursor, key)
        cursor.execute("PRAGMA journal_mode=OFF").fetchall()
    return connection


def revision(connection: Connection) -> str | None:
    """Return the schema revision Alembic has written down; None for a file without one."""
    if VERSION_TABLE not in table_names(connection):
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else None


def _prepare(connection: Connection, key: bytes | bytearray) -> None:
    with closing(connection.cursor()) as cursor:
        _unlock(cursor, key)
        # The first read: proves the key, and rolls back what a crash left half done.
        cursor.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in _PRAGMAS:
            cursor.execute(pragma).fetchall()


def _unlock(cursor: Any, key: bytes | bytearray) -> None:
    # Without this the engine writes its complaints to standard error.
    cursor.execute("PRAGMA cipher_log_level=NONE").fetchall()
    cursor.execute(f"PRAGMA key=\"x'{key.hex()}'\"").fetchall()


def _not_ok(connection: Connection, pragma: str) -> tuple[str, ...]:
    return tuple(str(row[0]) for row in connection.execute(pragma) if row[0] != "ok")


def defer_foreign_keys(connection: sa.Connection) -> None:
    """Let rows of the transaction come in any order; the keys are checked when it ends."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")


def make_find_index(connection: sa.Connection) -> None:
    """Make the full-text index over ``findentry`` (its text stays there) and the list of its words."""
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE findwords USING fts5(words, content='findentry', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')"
    )
    # What is taken out leaves no trace in the index.
    connection.exec_driver_sql("INSERT INTO findwords(findwords, rank) VALUES ('secure-delete', 1)")
    connection.exec_driver_sql("CREATE VIRTUAL TABLE findterms USING fts5vocab(findwords, row)")


def add_to_find_index(connection: sa.Connection, entries: list[tuple[int, str]]) -> None:
    """Put the words of entries, by their number, into the index."""
    connection.exec_driver_sql("INSERT INTO findwords(rowid, words) VALUES (?, ?)", entries)


def drop_from_find_index(connection: sa.Connection, entries: list[tuple[int, str]]) -> None:
    """Take the words of entries, by their number and as they were put in, out of the index."""
    connection.exec_driver_sql(
        "INSERT INTO findwords(findwords, rowid, words) VALUES ('delete', ?, ?)", entries
    )


def rebuild_find_index(connection: sa.Connection) -> None:
    """Make the index anew from the entries."""
    connection.exec_driver_sql("INSERT INTO findwords(findwords) VALUES ('rebuild')")


def find_statement(limit: int, kinds: Sequence[str], without_stages: Sequence[str]) -> sa.TextClause:
    """Return the query for entries that match ``:asked``, the newest first: kind, key, words.

    Only entries of these *kinds*, and no cases at the stages left out, so that none of them takes the
    place of one that is wanted.
    """
    return sa.text(
        "SELECT e.kind, e.key, e.words FROM findwords CROSS JOIN findentry e ON e.id = findwords.rowid "
        "WHERE findwords MATCH :asked AND e.kind IN :kinds AND (e.kind <> 'case' OR NOT EXISTS "
        "(SELECT 1 FROM court_case c WHERE c.id = e.key AND c.stage IN :without_stages)) "
        "ORDER BY findwords.rowid DESC LIMIT :limit"
    ).bindparams(
        sa.bindparam("kinds", list(kinds), expanding=True),
        sa.bindparam("without_stages", list(without_stages), expanding=True),
        limit=limit,
    )


def find_at_statement(limit: int) -> sa.TextClause:
    """Return the query for the keys of people whose words match ``:asked`` and whose address is like
    ``:house``, the newest first.
    """
    return sa.text(
        "SELECT e.key FROM findwords CROSS JOIN findentry e ON e.id = findwords.rowid "
        "CROSS JOIN person p ON p.id = e.key WHERE findwords MATCH :asked AND e.kind = 'person' "
        "AND p.address LIKE :house ORDER BY findwords.rowid DESC LIMIT :limit"
    ).bindparams(limit=limit)


def folded(text: sa.ColumnElement[str]) -> sa.ColumnElement[str]:
    """Return a text folded as ``domain.text.fold`` does, for columns that are not kept folded."""
    return sa.func.fold(text, type_=sa.String)


def came(table: sa.Table) -> sa.ColumnElement[int]:
    """Return the order in which the rows of a table came into the file."""
    return sa.literal_column(f"{table.name}.rowid", sa.Integer)


def terms_statement() -> sa.TextClause:
    """Return the query for all words of the index."""
    return sa.text("SELECT term FROM findterms")


def days_after(column: sa.ColumnElement[Any], days: int) -> sa.ColumnElement[Any]:
    """Return the day that many days after a stored day, as the text of a date."""
    return sa.func.date(column, f"{days:+d} days", type_=sa.String)


def earlier(*days: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """Return the earliest of several days, each the text of a date and none missing."""
    return sa.func.min(*days, type_=sa.String)


def from_json(told: str, part: str, key: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """Return what stands under *key* in a part of an object in JSON; NULL where nothing does."""
    return sa.func.json_extract(told, sa.literal(f'$."{part}"."') + key + sa.literal('"'), type_=sa.String)


def month_of(column: sa.ColumnElement[Any]) -> sa.ColumnElement[int]:
    """Return the month of a stored day, 1 to 12."""
    return sa.cast(sa.func.strftime("%m", column), sa.Integer)


def weekday_of(column: sa.ColumnElement[Any]) -> sa.ColumnElement[int]:
    """Return the weekday of a stored day, 0 for Sunday to 6 for Saturday."""
    return sa.cast(sa.func.strftime("%w", column), sa.Integer)
