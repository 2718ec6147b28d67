"""The language server: drafts checked while they are written, in any editor that speaks the protocol.

desk.py knows files and checks, marks.py what is shown of a check, server.py the protocol.
"""
