"""How fast bootdiag is here: each figure a ratio, measured in one run beside what it is compared with (`make bench`)."""
