"""What factcheck raises on purpose. Come here to see what a caller may have to catch.

FactcheckError
├── SourceError (ValueError)            a source cannot be read, is empty, or repeats an id
├── ValueTextError (ValueError)         text given by the caller is no quantity, date or name
├── UnknownRuleError (LookupError)      no rule of that name
├── ConfigError (ValueError)            a setting is wrong
├── JudgeError (RuntimeError)           a judge of the caller's fails, or gives no probability
├── StoreError (RuntimeError)           a store cannot be opened, read or written
├── MissingExtraError (ImportError)     a part is used whose extra is not installed
└── InconsistencyError (AssertionError) an assertion about texts failed; its text is the report
"""


class FactcheckError(Exception):
    """The base of every error that factcheck raises on purpose."""


class SourceError(FactcheckError, ValueError):
    """A source cannot be read, is empty, or repeats an id; the text says which and what to do."""


class ValueTextError(FactcheckError, ValueError):
    """Text given by the caller is no quantity, date or name; the text quotes it."""


class UnknownRuleError(FactcheckError, LookupError):
    """No rule has that name; the text lists near names."""


class ConfigError(FactcheckError, ValueError):
    """A setting is wrong; the text says where, which key, and what is allowed."""


class JudgeError(FactcheckError, RuntimeError):
    """A judge that the caller gave fails, or what it gives is no probability; the text says of what it was asked."""


class StoreError(FactcheckError, RuntimeError):
    """A store of articles cannot be opened, read or written; the text names it and says what to do."""


class MissingExtraError(FactcheckError, ImportError):
    """A part of factcheck is used whose extra is not installed; the text says how to install it."""


class TableError(FactcheckError, ValueError):
    """A table of ours does not keep to its schema; the text names file, line and what is wrong. No caller meets it."""


class InconsistencyError(FactcheckError, AssertionError):
    """An assertion about texts failed; the text is the report."""
