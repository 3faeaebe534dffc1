"""bootdiag: why a Solaris or illumos machine, or the Xen beneath it, didn't come up.

    >>> import bootdiag
    >>> bootdiag.analyze("Can't open boot device\\n").verdict
    'failed'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bootdiag.analysis import Analysis, analyze, analyze_file, blocks, events
    from bootdiag.capture.errors import CaptureError
    from bootdiag.limits import Limits
    from bootdiag.runs.compare import compare
    from bootdiag.runs.frames import Runs, read_capture, read_events, read_runs

__version__ = "0.1.0"
__all__ = ["Analysis", "CaptureError", "Limits", "Runs", "__version__", "analyze", "analyze_file", "blocks", "compare", "events",
           "read_capture", "read_events", "read_runs"]
_WHERE = {"Analysis": "analysis", "analyze": "analysis", "analyze_file": "analysis", "events": "analysis",
          "blocks": "analysis",
          "CaptureError": "capture.errors", "Limits": "limits",
          "compare": "runs.compare",
          "Runs": "runs.frames", "read_capture": "runs.frames", "read_events": "runs.frames", "read_runs": "runs.frames"}


def __getattr__(name: str) -> Any:
    """The names of the API, imported when they are used: the command line starts faster."""
    if name in _WHERE:
        from importlib import import_module

        return getattr(import_module(f"bootdiag.{_WHERE[name]}"), name)
    raise AttributeError(f"module bootdiag has no attribute {name}")
