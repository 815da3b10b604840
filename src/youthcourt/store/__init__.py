"""The encrypted court file: tables, engine, unit of work, keys, audit, migrations, backup, finders.

The only package that knows SQLModel, SQLAlchemy, Alembic and SQLCipher.
Knows: domain, places, words. Known by: services alone.
"""
