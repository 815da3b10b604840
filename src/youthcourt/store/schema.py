"""Bringing a court file up to date: migrations in one transaction, after a proven copy."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from youthcourt.domain.errors import StoreProblem
from youthcourt.store import sqlcipher
from youthcourt.store.backup import copy_before_upgrade
from youthcourt.store.faults import store_faults
from youthcourt.store.opened import Progress, Store

SCRIPTS = "youthcourt.store:migrations"

NEWER = (
    "The court file in {folder} was written by a newer version of this program. It was left as it is. "
    "Install the newer version, then open it again."
)
FOREIGN = (
    "The court file in {folder} was not made by this program. It was left as it is. "
    "Restore the newest backup into a new folder."
)


def newest_revision() -> str | None:
    """Return the schema revision this program works with."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def revision_of(store: Store) -> str | None:
    """Return the schema revision of the open file; None for a file without one."""
    with store.lock:
        return sqlcipher.revision(store.connection)


def migrate(store: Store, progress: Progress | None = None) -> None:
    """Bring the open file to this program's schema, whole or not at all.

    Raises StoreProblem for a newer or a foreign file, which stays untouched.
    """
    found, wanted = revision_of(store), newest_revision()
    if found == wanted:
        return
    _refuse_unknown(store, found)
    if found is not None:
        copy_before_upgrade(store, found, progress)
    with store.lock, store_faults(store.folder):
        _upgrade(store)


def _upgrade(store: Store) -> None:
    # With the guard on, altering a parent table deletes its children under ON DELETE CASCADE;
    # the engine takes the change outside a transaction only.
    sqlcipher.foreign_keys(store.connection, False)
    try:
        with store.engine.begin() as connection:
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if broken := sqlcipher.orphans(store.connection):
                raise RuntimeError(f"the migration left rows without their parents in {sorted(set(broken))}")
    finally:
        sqlcipher.foreign_keys(store.connection, True)


def _refuse_unknown(store: Store, found: str | None) -> None:
    folder = str(store.folder)
    if found is None:
        with store.lock:
            if sqlcipher.table_names(store.connection):
                raise StoreProblem(FOREIGN, folder=folder)
    elif found not in {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}:
        raise StoreProblem(NEWER, folder=folder)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", SCRIPTS)
    return config
