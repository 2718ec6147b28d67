"""A mention in its clause -> Frame: what is said to happen, who acts, what is counted, whose it is, where and when."""

from factcheck.frames.frame import Frame, frame_of

__all__ = ["Frame", "frame_of"]
