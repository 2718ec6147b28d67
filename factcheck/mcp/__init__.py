"""The tools of factcheck for a program that speaks MCP, such as an assistant with a language model.

`tools.py` does the work on plain data, `server.py` speaks the protocol.
"""
