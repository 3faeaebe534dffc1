"""`python -m bootdiag`."""

import sys

from bootdiag.main import main

sys.exit(main())
