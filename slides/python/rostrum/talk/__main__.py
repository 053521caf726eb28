"""What the program starts: `python3 .../rostrum/talk`.

The talk's own children are not to find our packages, so no variable of the environment names them:
this file adds its folder to the path of this process alone.
"""
import os
import sys

_HERE = os.path.dirname(os.path.abspath(__file__))
_PACKAGES = os.path.dirname(os.path.dirname(_HERE))


def _keep_what_is_compiled() -> None:
    """Packages that are installed for all users are compiled for each of them once."""
    if sys.pycache_prefix is None and not os.access(_PACKAGES, os.W_OK):
        cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
        if os.path.isabs(cache):
            sys.pycache_prefix = os.path.join(cache, "rostrum", "python")


if __name__ == "__main__" and sys.version_info < (3, 9):
    os.write(4, ("lacking\tversion\t%d.%d\n" % sys.version_info[:2]).encode())
elif __name__ == "__main__":
    # Python puts the folder of what it runs first, where a talk's `import errors` would find ours.
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or ".") != _HERE]
    sys.path.insert(0, _PACKAGES)
    _keep_what_is_compiled()
    from rostrum.talk.child import main

    sys.path.remove(_PACKAGES)  # the package is loaded: its parts are found through it
    main()
