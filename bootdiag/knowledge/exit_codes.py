"""Exit codes of SMF methods.

Source: smf_method(7), /lib/svc/share/smf_include.sh and svc.startd's method.c: 95, 96, 99 and 100 are never tried again, any other
status but 0 is, and leads to maintenance when it repeats (three failures).
"""

from __future__ import annotations

from typing import Any

# status: (name in smf_include.sh, what it means)
SMF: dict[int, tuple[str, str]] = {
    0: ("SMF_EXIT_OK", "success"),
    94: ("SMF_EXIT_NODAEMON", "no daemon is needed"),
    95: ("SMF_EXIT_ERR_FATAL", "a fatal error: not tried again"),
    96: ("SMF_EXIT_ERR_CONFIG", "a configuration error: not tried again"),
    97: ("SMF_EXIT_MON_DEGRADE", "degraded"),
    98: ("SMF_EXIT_MON_OFFLINE", "offline"),
    99: ("SMF_EXIT_ERR_NOSMF", "started outside SMF: not tried again"),
    100: ("SMF_EXIT_ERR_PERM", "a missing permission: not tried again"),
}


def explained(status: Any) -> str:
    """`status` with what SMF makes of it.

    >>> explained(95)
    '95 (SMF_EXIT_ERR_FATAL, a fatal error: not tried again)'
    >>> explained(1)
    '1 (an error of the method; tried three times)'
    """
    name, means = SMF.get(status, ("", ""))
    return f"{status} ({name}, {means})" if name else f"{status} (an error of the method; tried three times)"
